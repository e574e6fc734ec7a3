import {
  AGENCIES,
  BRACKETED_AGENCIES,
  OUTLET_SUFFIXES,
  OUTLET_WORDS,
  UNNAMED_SOURCES,
} from '../../knowledge/agencies.ts';
import { fold } from '../text.ts';

let known: { anywhere: Set<string>; bracketed: Set<string> } | null = null;
function names(): { anywhere: Set<string>; bracketed: Set<string> } {
  known ??= {
    anywhere: new Set([...AGENCIES, UNNAMED_SOURCES].flatMap(keysOf)),
    bracketed: new Set(BRACKETED_AGENCIES.flatMap(keysOf)),
  };
  return known;
}
function keysOf(row: string): string[] {
  return row.split('|').map(agencyKey);
}

const FRAME_WORDS = new RegExp(`^(?:(?:${foldList(OUTLET_WORDS)}) )+`, 'u');
/** «البريطانية», «الإخبارية», «عربي». */
const SUFFIXES = new RegExp(`(?: (?:ال\\p{L}+يه?|${foldList(OUTLET_SUFFIXES)}))+$`, 'u');

/** Most names: such a one is its own key. Without classes of all Unicode, for each is compiled anew in every page. */
const WHOLE_WORDS = /^[a-z\u0621-\u064a]{2,}(?: [a-z\u0621-\u064a]{2,})*$/;

/**
 * The form in which names of agencies are compared: folded, marks dropped, runs of single letters joined
 * («أ.ف.ب», «أ ف ب» → `ا.ف.ب`; «أب» is a father, not «أ ب»).
 */
export function agencyKey(name: string): string {
  const folded = fold(name);
  if (WHOLE_WORDS.test(folded)) return folded;
  const pieces = folded.match(/[\p{L}\d]+/gu) ?? [];
  return pieces.join(' ').replace(/(?<![\p{L}\d])(\p{L}) (?=\p{L}(?![\p{L}\d]))/gu, '$1.');
}

/** The key without «وكالة» before it. */
export function framelessKey(name: string): string {
  return agencyKey(name).replace(FRAME_WORDS, '');
}

/** The key without «وكالة» before and «البريطانية» behind. */
export function bareAgencyKey(name: string): string {
  return framelessKey(name).replace(SUFFIXES, '');
}

/** Whether a text is nothing but the name of a known agency or outlet, «وكالة» before it or not. */
export function isAgency(name: string, inBrackets = false): boolean {
  if (name.length > 60) return false;
  const key = agencyKey(name);
  const has = (form: string) => names().anywhere.has(form) || (inBrackets && names().bracketed.has(form));
  return has(key) || has(framelessKey(name)) || has(bareAgencyKey(name)) || has(key.replace(/^و(?=..)/u, ''));
}

function foldList(words: string): string {
  return words.split('|').map(fold).join('|');
}

/** The Arabic name of a known outlet, whatever its spelling; null for unknown ones. */
export function arabicName(name: string): string | null {
  const key = agencyKey(name);
  const row = AGENCIES.find((candidate) => keysOf(candidate).includes(key));
  return row?.split('|')[0] ?? null;
}
