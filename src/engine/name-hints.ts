import { CLASS_WORDS, STORY_WORDS } from '../knowledge/class-words.ts';
import { CLUTTER_KINDS, type ClutterKind } from './model.ts';

export interface NameHint {
  readonly kind: ClutterKind;
  /** The attribute value that said so. */
  readonly evidence: string;
}

/** Splits `mostRead most_read` into ` most read most read `: names compare as words between spaces. */
function nameWords(value: string): string {
  return ` ${value
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/\d+(?![A-Za-z])|[^A-Za-z0-9]+/g, ' ')
    .toLowerCase()
    .trim()} `;
}

const byWord = new Map<string, { kind: ClutterKind; phrase: string }[]>();
for (const kind of CLUTTER_KINDS) {
  for (const phrase of CLASS_WORDS[kind]) {
    const first = phrase.split(' ', 1)[0] ?? phrase;
    const list = byWord.get(first) ?? [];
    list.push({ kind, phrase: ` ${phrase} ` });
    byWord.set(first, list);
  }
}
/** When several kinds are named, the telling one wins: `footer-share` is a share bar, `nav-search` a search box. */
const rank = new Map(
  CLUTTER_KINDS.map((kind, index) => [kind, kind === 'nav' || kind === 'footer' ? 100 + index : index]),
);

/** A name of more words is generated, not chosen. */
const MOST_WORDS = 7;
/** Parts of tables and lists are named for their column or place, not for what they are. */
const UNNAMED = new Set([
  'td',
  'th',
  'tr',
  'tbody',
  'thead',
  'body',
  'html',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

/** What the names on an element say it is, if they say anything. Looks at class, id and ARIA roles only. */
export function nameHint(element: Element): NameHint | null {
  const names = `${element.localName} ${element.getAttribute('role') ?? ''} ${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  let hint = hints.get(names);
  if (hint === undefined) {
    hint = readNames(element);
    if (hints.size > MOST_HINTS) hints.clear();
    hints.set(names, hint);
  }
  return hint;
}
/** A page uses the same names again and again, and is read again when it changes. */
const hints = new Map<string, NameHint | null>();
const MOST_HINTS = 5000;

function readNames(element: Element): NameHint | null {
  if (UNNAMED.has(element.localName)) return null;
  const role = element.getAttribute('role');
  if (role === 'search') return { kind: 'search', evidence: 'role=search' };
  if (role === 'navigation') return { kind: 'nav', evidence: 'role=navigation' };
  if (role === 'contentinfo') return { kind: 'footer', evidence: 'role=contentinfo' };
  const id = element.id;
  const names = element.getAttribute('class');
  if (!names && !id) return null;
  let best: NameHint | null = null;
  let bestRank = Number.POSITIVE_INFINITY;
  for (const value of [...(names ?? '').split(/\s+/), typeof id === 'string' ? id : '']) {
    if (!value) continue;
    const words = nameWords(value);
    const list = words.trim().split(' ');
    // Hex-coded Arabic in an anchor's id (`.D8.AD`) is full of "ad"; an embedded post belongs to the story.
    if (list.length > MOST_WORDS || list.includes('embed') || list.includes('embedded')) continue;
    for (const word of list) {
      for (const { kind, phrase } of byWord.get(word) ?? []) {
        const at = rank.get(kind) ?? 0;
        if (at < bestRank && words.includes(phrase)) {
          best = { kind, evidence: value };
          bestRank = at;
        }
      }
    }
  }
  return best;
}

/** Whether the names on an element claim that it holds the story. */
export function isNamedStory(element: Element): boolean {
  if (element.getAttribute('itemprop') === 'articleBody') return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (names.length < 2) return false;
  const words = names.split(/\s+/).map(nameWords).join('|');
  return STORY_WORDS.some((phrase) => words.includes(` ${phrase} `));
}
