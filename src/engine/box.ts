import { FRAME_SOURCES } from '../knowledge/frame-sources.ts';
import { type Label, labelOf } from './label-of.ts';
import type { Measures, Totals } from './measure.ts';
import type { ClutterKind } from './model.ts';
import { type NameHint, nameHint } from './name-hints.ts';
import type { PageLine, PageLines, Region } from './read-lines.ts';
import { type ClutterVerdict, clutter } from './verdicts.ts';

/** An element that fills whole lines, with all that a rule may ask about it. */
export interface Box {
  readonly region: Region;
  readonly element: Element;
  readonly totals: Totals;
  readonly lines: readonly PageLine[];
  /** Its first line, which may be its label. */
  readonly opening: PageLine | undefined;
  readonly label: Label | null;
  /** What its class, id or role says it is. */
  readonly name: NameHint | null;
  /** Block children that show something. */
  readonly blocks: readonly Region[];
}

/** A rule looks at a box and says what clutter it is, or null when it has nothing to say. */
export type BoxRule<B extends Box = Box> = (box: B) => ClutterVerdict | null;

/** Most rules say no after a glance: what they do not ask is not looked up. */
export class RegionBox implements Box {
  readonly element: Element;
  readonly totals: Totals;
  readonly opening: PageLine | undefined;
  readonly #page: PageLines;
  #lines: readonly PageLine[] | undefined;
  #blocks: readonly Region[] | undefined;
  constructor(
    readonly region: Region,
    page: PageLines,
    measures: Measures,
  ) {
    this.element = region.element;
    this.totals = measures.of(region);
    this.opening = page.lines[region.first];
    this.#page = page;
  }
  get label(): Label | null {
    return this.opening ? labelOf(this.opening) : null;
  }
  get name(): NameHint | null {
    return nameHint(this.region);
  }
  get lines(): readonly PageLine[] {
    this.#lines ??= this.#page.lines.slice(this.region.first, this.region.end);
    return this.#lines;
  }
  get blocks(): readonly Region[] {
    this.#blocks ??= shownBlocks(this.region);
    return this.#blocks;
  }
}

function shownBlocks(region: Region): Region[] {
  const blocks: Region[] = [];
  for (let child = region.firstChild; child; child = child.nextSibling)
    if (child.end > child.first && !child.isInline) blocks.push(child);
  return blocks;
}

/** Share of the words that link; a box of icons that link is all links. */
export function linkShare({ words, linkWords, links }: Totals): number {
  return words ? linkWords / words : links ? 1 : 0;
}

/** Navigation and footers stay while the page is only decluttered. */
export function levelOf(kind: ClutterKind): 1 | 2 {
  return kind === 'nav' || kind === 'footer' ? 2 : 1;
}

export const FIELDS = 'input:not([type=hidden]), textarea, select';

/** What a form is for, by its first field. */
export function kindOfField(field: Element): ClutterKind {
  if (field.localName === 'textarea') return 'comments';
  if (field.localName === 'button') return 'share';
  const type = field.getAttribute('type');
  if (type === 'email') return 'newsletter';
  return type === 'search' || /^(?:q|s|search|keyword)$/.test(field.getAttribute('name') ?? '')
    ? 'search'
    : 'widget';
}

/** Properties that CMSs write as elements for machines; what they say is on the page elsewhere. */
const CARRIED = /^(?:publisher|logo|url|mainEntityOfPage|copyrightHolder|sourceOrganization|identifier)$/;

/** Rules that hold wherever a box stands. */
export const microdataRule: BoxRule = ({ element, totals }) => {
  const property = element.getAttribute('itemprop') ?? '';
  if (!CARRIED.test(property) || totals.prose > 0 || totals.words > 30 || totals.links > 0) return null;
  return clutter('nav', 'microdata', `itemprop=${property}`, 2);
};

/** What runs along is a ticker, whatever it is called. */
export const marqueeRule: BoxRule = ({ element }) =>
  element.localName === 'marquee' ? clutter('breaking', 'tag-marquee', '<marquee>') : null;

/** Frames are opaque; all there is to go by is whose they are. */
export const frameRule: BoxRule = ({ element }) => {
  if (element.localName !== 'iframe') return null;
  const source = element.getAttribute('src') || element.getAttribute('data-src') || '';
  // Without the version that a plugin's address may carry: `facebook.com/v18.0/plugins/page.php`.
  const place = `.${source.replace(/^(?:https?:)?\/\/|\/v\d+\.\d+(?=\/)|[?#].*/g, '')}`;
  for (const [kind, places] of Object.entries(FRAME_SOURCES) as [ClutterKind, readonly string[]][]) {
    const match = places.find((end) => place.includes(`.${end}`));
    if (match) return clutter(kind, 'frame', match);
  }
  return null;
};
