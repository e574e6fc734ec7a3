import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks again and again until the answer is truthy. An error counts as "not yet": the document asked may
 * be on its way in or out.
 * @template T
 * @param {() => Promise<T>} ask
 * @param {{what: string, ms?: number}} options `what` is named when it never comes
 * @returns {Promise<NonNullable<T>>}
 */
export async function until(ask, { what, ms = 10_000 }) {
  const end = Date.now() + ms;
  for (;;) {
    /** @type {unknown} */
    let problem;
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      problem = error;
    }
    if (Date.now() > end) {
      const why = problem === undefined ? '' : `: ${problem}`;
      throw new Error(`${what} did not come within ${ms / 1000} s${why}`, { cause: problem });
    }
    await sleep(25);
  }
}
