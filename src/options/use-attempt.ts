import { useState } from 'preact/hooks';

/** What the reader asks of the storage, and whether the last of it failed: a full disk, a damaged profile. */
export interface Attempt {
  readonly hasFailed: boolean;
  /** @param task done anew, it may succeed. @returns whether it did */
  attempt(task: Promise<unknown>): Promise<boolean>;
}

/** Has a row say what could not be kept, instead of leaving the reader with a button that did nothing. */
export function useAttempt(): Attempt {
  const [hasFailed, setFailed] = useState(false);
  const attempt = async (task: Promise<unknown>) => {
    const isDone = await task.then(
      () => true,
      () => false,
    );
    setFailed(!isDone);
    return isDone;
  };
  return { hasFailed, attempt };
}
