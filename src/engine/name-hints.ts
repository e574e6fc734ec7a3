import type { ClutterKind } from './model.ts';
import { type NameHint, NOTHING, readNames, type Said } from './read-names.ts';
import type { Region } from './region.ts';

export type { NameHint };

/** Parts of tables, and headings, are named for their column or for what they head, not for what they are; a page is everything. */
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

/** A page uses the same classes again and again, and is read again when it changes. */
const read = new Map<string, Said>();
const MOST_READ = 2000;

function readClasses(classes: string | null): Said {
  if (!classes) return NOTHING;
  let said = read.get(classes);
  if (said) return said;
  said = readNames(classes.split(/\s+/));
  if (read.size >= MOST_READ) read.clear();
  read.set(classes, said);
  return said;
}

/** An id is one name even with spaces in it; the story's own names are whole names. */
function readId(id: string | null): Said {
  if (!id) return NOTHING;
  const said = readNames([id]);
  return /\s/.test(id) ? { ...said, isStory: readNames(id.split(/\s+/)).isStory } : said;
}

const ROLES = new Map<string, ClutterKind>([
  ['search', 'search'],
  ['navigation', 'nav'],
  ['contentinfo', 'footer'],
]);

function hintOf(element: Element, byClass: Said, byId: Said): NameHint | null {
  if (UNNAMED.has(element.localName)) return null;
  const role = element.getAttribute('role');
  const kind = role === null ? undefined : ROLES.get(role);
  if (kind) return { kind, evidence: `role=${role}` };
  return byId.rank < byClass.rank ? byId.hint : byClass.hint;
}

function learnNames(region: Region): void {
  const { element } = region;
  region.hint = null;
  region.isStory = false;
  if (!element.hasAttributes()) return;
  const byClass = readClasses(element.getAttribute('class'));
  const byId = readId(element.getAttribute('id'));
  region.hint = hintOf(element, byClass, byId);
  region.isStory = byClass.isStory || byId.isStory || element.getAttribute('itemprop') === 'articleBody';
}

/** What the names on an element say it is, if they say anything. Looks at class, id and ARIA roles only. */
export function nameHint(region: Region): NameHint | null {
  if (region.hint === undefined) learnNames(region);
  return region.hint ?? null;
}

/** Whether the names on an element claim that it holds the story. */
export function isNamedStory(region: Region): boolean {
  if (region.isStory === undefined) learnNames(region);
  return region.isStory === true;
}
