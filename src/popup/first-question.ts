import type { PageSummary } from '../shared/summary.ts';

/** What ask.js leaves for popup.js: it has asked before popup.js was there. A symbol, as in pages. */
const PLACE = Symbol.for('matn.first-question');
export interface FirstQuestion {
  /** The tab that the popup was opened over. */
  readonly tab: Promise<number | undefined>;
  /** What the background says of its page. Rejects as `sendToBackground` does. */
  readonly answer: Promise<PageSummary>;
}
const world: typeof globalThis & { [PLACE]?: FirstQuestion } = globalThis;

/** To be called once, before popup.js runs. */
export function leaveFirstQuestion(question: FirstQuestion): void {
  // Whether it went wrong is said to whoever takes it.
  question.answer.catch(() => {});
  world[PLACE] = question;
}

/** @returns what was left; undefined where nobody asked before, as in tests */
export function firstQuestion(): FirstQuestion | undefined {
  return world[PLACE];
}
