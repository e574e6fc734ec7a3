import { DATE_LABELS } from '../../knowledge/fact-labels.ts';
import {
  GREGORIAN_MONTHS,
  HIJRI_FIRST,
  HIJRI_MONTHS,
  HIJRI_SECOND,
  ORDINAL_ELEVEN_FIRST,
  ORDINAL_TEEN,
  ORDINAL_TENS,
  ORDINALS,
  WEEKDAYS,
} from '../../knowledge/months.ts';
import {
  AGO_WORDS,
  CLOCK_WORDS,
  DATE_FILLERS,
  DAY_PERIODS,
  DAYS_BACK,
  ERAS,
  ONE_WORDS,
  TIME_UNITS,
  ZONE_WORDS,
  ZONES,
} from '../../knowledge/time-words.ts';
import { fold } from '../text.ts';

export type Calendar = 'gregorian' | 'hijri';
export type DateRole = 'published' | 'modified' | 'clock';
export type DayPeriod = keyof typeof DAY_PERIODS;

/** What a word or phrase of a date line says. One spelling may have several readings (`م`: era and p.m.). */
export interface Meaning {
  readonly month?: { readonly calendar: Calendar; readonly number: number };
  readonly weekday?: number;
  readonly ordinal?: number;
  readonly period?: DayPeriod;
  readonly zone?: string;
  readonly zoneWord?: true;
  readonly clockWord?: true;
  readonly ago?: true;
  readonly unit?: { readonly minutes: number; readonly count: number };
  readonly one?: true;
  readonly daysBack?: number;
  readonly era?: Calendar;
  readonly role?: DateRole;
  readonly filler?: true;
}

let lexicon: Map<string, Meaning> | null = null;

function buildLexicon(): Map<string, Meaning> {
  const words = new Map<string, Meaning>();
  const add = (spellings: string, meaning: Meaning) => {
    for (const spelling of spellings.split('|')) {
      const key = phraseKey(spelling);
      words.set(key, { ...words.get(key), ...meaning });
    }
  };
  addMonths(add);
  WEEKDAYS.forEach((names, weekday) => {
    add(names, { weekday });
  });
  addOrdinals(add);
  for (const [period, names] of entries(DAY_PERIODS)) add(names, { period });
  for (const [zone, names] of entries(ZONES)) add(names, { zone });
  add(ZONE_WORDS, { zoneWord: true });
  add(CLOCK_WORDS, { clockWord: true });
  add(AGO_WORDS, { ago: true });
  for (const { minutes, one, two } of TIME_UNITS) {
    add(one, { unit: { minutes, count: 1 } });
    add(two, { unit: { minutes, count: 2 } });
  }
  add(ONE_WORDS, { one: true });
  for (const [days, names] of Object.entries(DAYS_BACK)) add(names, { daysBack: Number(days) });
  for (const [era, names] of entries(ERAS)) add(names, { era });
  for (const [role, names] of entries(DATE_LABELS)) add(names, { role });
  add(DATE_FILLERS, { filler: true });
  return words;
}

type Add = (spellings: string, meaning: Meaning) => void;

function addMonths(add: Add): void {
  GREGORIAN_MONTHS.forEach((names, index) => {
    add(names, { month: { calendar: 'gregorian', number: index + 1 } });
  });
  HIJRI_MONTHS.forEach((names, index) => {
    const month = { calendar: 'hijri', number: index + 1 } as const;
    for (const name of names.split('|')) {
      const rank = name.includes('{1}') ? HIJRI_FIRST : name.includes('{2}') ? HIJRI_SECOND : '';
      for (const ordinal of rank.split('|')) add(name.replace(/\{[12]\}/, ordinal), { month });
    }
  });
}

function addOrdinals(add: Add): void {
  const tens = Object.entries(ORDINAL_TENS);
  ORDINALS.forEach((names, index) => {
    const unit = index + 1;
    add(names, { ordinal: unit });
    for (const name of unit === 1 ? [ORDINAL_ELEVEN_FIRST] : names.split('|')) {
      if (unit < 10) add(`${name} ${ORDINAL_TEEN}`, { ordinal: 10 + unit });
      for (const [ten, forms] of tens) {
        const day = Number(ten) + unit;
        if (unit < 10 && day <= 31)
          for (const form of forms.split('|')) add(`${name} وال${form}`, { ordinal: day });
      }
    }
  });
  for (const [ten, forms] of tens) add(forms, { ordinal: Number(ten) });
}

/** Most phrases: there is nothing to drop. */
const WORDS = /^[a-z\u0621-\u064a]+(?: [a-z\u0621-\u064a]+)*$/;

/** Words and numbers of a phrase joined by one space, marks dropped: how phrases are looked up. */
function phraseKey(phrase: string): string {
  const folded = fold(phrase);
  return WORDS.test(folded) ? folded : (folded.match(/\p{L}+|\d+/gu) ?? []).join(' ');
}

/** The meaning of a phrase as written or, failing that, without its articles: «الثلاثاء», «تشرين الأول». */
export function meaningOf(phrase: string): Meaning | null {
  lexicon ??= buildLexicon();
  const found = lexicon.get(phrase);
  if (found || !phrase.includes('ال')) return found ?? null;
  return lexicon.get(phrase.replace(/(?<!\p{L})ال(?=\p{L}{2})/gu, '')) ?? null;
}

function entries<K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] {
  return Object.entries(record) as [K, V][];
}
