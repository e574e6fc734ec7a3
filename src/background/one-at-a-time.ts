/**
 * Makes a line in which tasks wait for one another, whatever became of those before them.
 * @returns what puts a task at its end, and answers as the task does
 */
export function oneAtATime(): <Result>(task: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task, task);
    last = result;
    return result;
  };
}
