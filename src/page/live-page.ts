import type { FactContext } from '../engine/facts/find-facts.ts';
import type { Facts, Level, NoReading, PageReading } from '../engine/model.ts';
import type { ErrorSummary, PageSummary } from '../shared/summary.ts';
import { findFact } from './find-fact.ts';
import { freeScrolling } from './free-scrolling.ts';
import { dismissGuests } from './guests.ts';
import { createHiding, MARK } from './hide.ts';
import { createPlace } from './keep-place.ts';
import { addPrintLine, printedWords } from './print-line.ts';
import { originalOf, readClobbered } from './read-clobbered.ts';
import { createStory, type Story } from './story.ts';
import { summarise, summariseError, summariseNone } from './summary.ts';
import { contentTypeOf, readyStateOf, titleOf } from './unclobbered.ts';
import { onParsed, waitUntilParsed } from './wait-until-parsed.ts';
import { type Watch, watch } from './watch.ts';

/** What the page needs from outside. */
export interface Surroundings {
  readonly win: Window;
  readonly readPage: (doc: Document, url: string) => PageReading;
  /** What the popup tells of the story; nothing of it is needed to hide anything. */
  readonly readFacts: (context: FactContext) => Facts;
  /** Scrolls to a place in the page. */
  readonly reveal: (node: Node) => boolean;
  /** Tells the background how many blocks are hidden now. */
  readonly report: (hiddenCount: number) => void;
  /** Whether the extension that put us here is still there (not updated, removed or switched off). */
  readonly isWanted: () => boolean;
}

/** A page that is still loading after this many milliseconds is read as far as it is there. */
const PATIENCE = 2000;

/**
 * The page in the tab: read → hide → watch. All state of a decluttered page lives here, so the background
 * may be stopped at any time.
 */
export class LivePage {
  readonly #around: Surroundings;
  readonly #doc: Document;
  readonly hiding;
  readonly #place;
  #story: Story | null = null;
  /** Adds what the reader's own rules find to a story that is about to be hidden in: see own/. */
  own: ((story: Story) => void) | undefined;
  /** Where the story was read or asked for. */
  #address = '';
  #title = '';
  /** Where it was looked at last: a page may change its address before its text. */
  #seenAt = '';
  #level: Level | null = null;
  /** The shadow trees that the last reading met. */
  #trees: Iterable<ShadowRoot> = [];
  #watch: Watch | null = null;
  #watching = new AbortController();
  #styled = false;
  #waited: Promise<unknown> | null = null;
  #isEarly = false;
  #told: number | null = null;
  #printLine: (() => void) | null = null;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#doc = around.win.document;
    this.hiding = createHiding(this.#doc, Math.random().toString(36).slice(2, 8));
    this.#place = createPlace(around.win, this.hiding.isHidden);
    // Back from the back/forward cache the page is still decluttered, but the badge went with the navigation.
    around.win.addEventListener('pageshow', () => this.#level !== null && this.#tell());
    around.win.addEventListener('beforeprint', () => this.#prepareForPaper());
    around.win.addEventListener('afterprint', () => this.#leavePaper());
  }

  async read(): Promise<{ summary: PageSummary; css: string | null }> {
    await this.#parsed();
    // A page that nobody watched since may have changed under an old reading.
    const summary = this.#describe(this.#find(this.#level === null));
    return { summary, css: summary.state === 'ready' && !this.#styled ? this.hiding.css : null };
  }

  async apply(level: Level): Promise<PageSummary> {
    await this.#parsed();
    const found = this.#find();
    if (found !== this.#story) return this.#describe(found);
    this.#styled = true;
    this.#level = level;
    this.#noteAddress();
    this.#startWatching();
    // Asked for anew, told anew: the badge may have been lost meanwhile.
    this.#told = null;
    this.settle();
    return this.#describe(found);
  }

  /** Puts everything back. */
  restore(): PageSummary {
    const found = this.#find();
    this.#giveBack();
    return this.#describe(found);
  }

  summary(): PageSummary {
    return this.#describe(this.#find());
  }

  setBlockHidden(id: number, hidden: boolean): PageSummary {
    if (!this.#story?.choose(id, hidden)) throw new Error(`no block ${id}`);
    this.settle();
    return this.#describe(this.#story);
  }

  revealFact(fact: string, index: number): boolean {
    const story = this.#story;
    const found = story && findFact(this.#around.readFacts(story.reading.context), fact, index);
    return found?.from.node ? this.#around.reveal(originalOf(found.from.node)) : false;
  }

  /** Waited for once: who asks again wants what is there. */
  #parsed(): Promise<unknown> {
    this.#waited ??= waitUntilParsed(this.#doc, PATIENCE);
    return this.#waited;
  }

  /** @returns the story that is in the page now. What was done for one that has gone is taken back. */
  #find(anew = false): Story | NoReading | 'pdf' | 'loading' {
    if (!anew && this.#story?.isThere() && this.#seenAt === this.#currentAddress()) return this.#story;
    if (contentTypeOf(this.#doc) === 'application/pdf') return 'pdf';
    const loading = readyStateOf(this.#doc) === 'loading';
    if (loading && !this.#isEarly) onParsed(this.#doc, () => this.#complete());
    this.#isEarly ||= loading;
    const reading = this.#read();
    if (reading.kind !== 'article') {
      this.#giveBack();
      this.#story = null;
      return loading ? 'loading' : reading;
    }
    if (this.#story?.isSame(reading)) this.#story.learn(reading);
    else {
      // Made first: it knows our wrappers in the reading for what they are as long as they stand.
      const next = createStory(reading, this.hiding);
      this.#giveBack();
      this.#story = next;
      this.#noteAddress();
    }
    this.#seenAt = this.#currentAddress();
    return this.#story;
  }

  /** The page has changed. */
  #pass(): void {
    if (!this.#around.isWanted()) this.#giveBack();
    else if (this.#story?.isThere()) {
      const reading = this.#read();
      const isSame = reading.kind === 'article' && this.#story.isSame(reading);
      // Both stories are there, and the reader has gone on to the next.
      if (this.#hasMovedOn(isSame)) this.#giveBack();
      else if (isSame) {
        this.#story.learn(reading);
        this.settle();
      }
    } else if (this.#address === this.#currentAddress()) this.#readAgain();
    // Another page now, which nobody asked us to touch: what we hid of the frame around it comes back.
    else this.#giveBack();
  }

  /** A page whose title goes with its address is another one; else the site only spells its address anew. */
  #hasMovedOn(isSame: boolean): boolean {
    const { pathname } = this.#around.win.location;
    return pathname !== new URL(this.#address).pathname && !(isSame && this.#title === titleOf(this.#doc));
  }

  /** The page that was read too early is there. */
  #complete(): void {
    if (this.#story) this.#readAgain();
    // The popup, which said that the page is loading, overhears this and asks again.
    else this.#tell();
  }

  /** Replaces a story that was read too early, or whose text the page has put in anew. */
  #readAgain(): void {
    const reading = this.#read();
    if (reading.kind !== 'article') return;
    const next = createStory(reading, this.hiding);
    this.quietly(() => this.hiding.undo());
    this.#story = next;
    this.settle();
  }

  settle(): void {
    const story = this.#story;
    if (this.#level === null || story === null) return;
    this.own?.(story);
    this.quietly(() =>
      this.#place.keep(() => {
        story.settle(this.#level);
        freeScrolling(this.#around.win, this.hiding);
      }),
    );
    if (this.#hiddenCount() !== this.#told) this.#tell();
  }

  /** On paper there is the article alone, and whence it comes. */
  #prepareForPaper(): void {
    const story = this.#story;
    if (this.#level === null || story === null) return;
    const { href, hostname } = this.#around.win.location;
    const { headline, body } = story.reading.context;
    const above = (headline ?? body[0])?.block;
    const words = printedWords(this.#around.readFacts(story.reading.context), href, hostname);
    this.#leavePaper();
    this.quietly(() => {
      story.settle('article');
      if (above) this.#printLine = addPrintLine(this.#doc, originalOf(above), words);
    });
  }

  #leavePaper(): void {
    this.quietly(() => {
      this.#printLine?.();
      this.#printLine = null;
      if (this.#level !== null) this.#story?.settle(this.#level);
    });
  }

  #giveBack(): void {
    if (this.#level === null) return;
    this.#leavePaper();
    dismissGuests();
    this.#watching.abort();
    this.#watch = null;
    this.#level = null;
    this.#place.giveBack(() => this.hiding.undo());
    this.#tell();
  }

  /** What is in the page now, for the guests, as `settle`, `quietly` and `hiding` are. */
  get story(): Story | null {
    return this.#story;
  }

  quietly(change: () => void): void {
    if (this.#watch) this.#watch.quietly(change);
    else change();
  }

  #startWatching(): void {
    if (this.#watch !== null) return;
    this.#watching = new AbortController();
    this.#watch = watch(this.#doc, {
      pass: () => this.#pass(),
      glance: (arrived) => this.#story?.glance(arrived) && this.settle(),
      isWhole: () => this.#story?.isThere() ?? false,
      isHidden: this.hiding.isHidden,
      trees: () => this.#trees,
      mark: MARK,
      signal: this.#watching.signal,
    });
  }

  #hiddenCount(): number {
    return this.#story?.blocks().filter(this.#story.isHidden).length ?? 0;
  }

  #tell(): void {
    const count = this.#hiddenCount();
    this.#told = count;
    this.#around.report(count);
  }

  #read(): PageReading {
    const reading = readClobbered(this.#doc, this.#around.win.location.href, this.#around.readPage);
    if (reading.kind === 'article') this.#trees = reading.roots;
    return reading;
  }

  #noteAddress(): void {
    this.#address = this.#currentAddress();
    this.#title = titleOf(this.#doc);
  }

  #currentAddress(): string {
    return this.#around.win.location.href.replace(/#.*/, '');
  }

  #describe(found: Story | NoReading | ErrorSummary['why']): PageSummary {
    const { hostname } = this.#around.win.location;
    if (typeof found === 'string') return summariseError(found, hostname);
    if ('why' in found) return summariseNone(found, hostname);
    const shown = { level: this.#level, blocks: found.blocks(), isHidden: found.isHidden };
    return summarise(this.#around.readFacts(found.reading.context), shown, hostname);
  }
}
