const tails = new Map<number, Promise<unknown>>();

/**
 * Runs what concerns one tab one after another: a double click, a popup opened twice, the shortcut while the
 * first click is still injecting. Only the order is kept in memory; with the background goes what it ordered.
 */
export function inTurn<Result>(tabId: number, task: () => Promise<Result>): Promise<Result> {
  const before = tails.get(tabId) ?? Promise.resolve();
  const result = before.then(task, task);
  tails.set(tabId, result);
  const forget = () => {
    if (tails.get(tabId) === result) tails.delete(tabId);
  };
  result.then(forget, forget);
  return result;
}
