import type { Measures } from './measure.ts';
import type { NoReading } from './model.ts';
import { notArticle } from './not-article.ts';
import type { PageLine, PageLines } from './read-lines.ts';
import { isPause, type Steps } from './steps.ts';
import type { Witnesses } from './witnesses.ts';

export interface GateQuestion {
  readonly page: PageLines;
  readonly measures: Measures;
  readonly witnesses: Witnesses;
  readonly url: string;
  readonly headline: PageLine | null;
  /** The lines that would be its body. */
  readonly body: readonly PageLine[];
  /** The reader has seen the answer and wants the page read all the same. */
  readonly anyway: boolean;
}

/** Share of letters that must be Arabic; stories quote foreign names and addresses. */
const ARABIC_SHARE = 0.6;
/** Share of letters that Arabic lacks: Persian and Urdu have 4 % and more, Iraqi quotes under 0.5 %. */
const FOREIGN_SHARE = 0.01;
/** Two names of Persian cities hold three; the shortest story in Persian holds eight. */
const LEAST_FOREIGN = 5;
/** Two sentences; the shortest labelled story has 45 words. */
const LEAST_PROSE = 22;

/**
 * Whether the page is one Arabic article. @returns null when it is, else what it is instead. Against the reader's wish
 * stands only a page without prose: where nothing is protected, anything would go.
 */
export function* gate(question: GateQuestion): Steps<NoReading | null> {
  const { page, body, measures } = question;
  const prose = body.reduce((sum, line) => sum + (measures.prose[line.index] ?? 0), 0);
  if (question.anyway && prose >= LEAST_PROSE) return null;
  const judged = prose >= LEAST_PROSE ? body : page.lines;
  const language = yield* notArabic(judged);
  if (language) return { kind: 'not-arabic', why: language };
  if (prose < LEAST_PROSE) return { kind: 'not-article', why: 'no-prose' };
  const why = notArticle(question, prose);
  return why ? { kind: 'not-article', why } : null;
}

function* notArabic(lines: readonly PageLine[]): Steps<string | null> {
  let letters = 0;
  let arabic = 0;
  let foreign = 0;
  for (const [i, line] of lines.entries()) {
    if (isPause(i)) yield;
    letters += line.letters;
    arabic += line.arabicLetters;
    foreign += line.foreignLetters;
  }
  if (!letters) return null;
  if (arabic / letters < ARABIC_SHARE) return 'other-script';
  return foreign >= LEAST_FOREIGN && foreign / arabic > FOREIGN_SHARE ? 'other-language' : null;
}
