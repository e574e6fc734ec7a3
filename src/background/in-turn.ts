const tails = new Map<number, Promise<unknown>>();

/** Nobody waits longer, in milliseconds, for one before him: a page may stand still, in a dialog of its own. */
const PATIENCE = 5000;

/**
 * Runs what concerns one tab one after another: a double click, a popup opened twice, the shortcut while the
 * first click is still injecting. Only the order is kept in memory; with the background goes what it ordered.
 */
export function inTurn<Result>(tabId: number, task: () => Promise<Result>): Promise<Result> {
  const before = tails.get(tabId);
  const result = before === undefined ? task() : Promise.race([before, after(PATIENCE)]).then(task, task);
  tails.set(tabId, result);
  const forget = () => {
    if (tails.get(tabId) === result) tails.delete(tabId);
  };
  result.then(forget, forget);
  return result;
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
