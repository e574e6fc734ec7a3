// Over 200 lines: the one that holds reading, hiding and watching together.
import type { FactContext } from '../engine/facts/find-facts.ts';
import type { ClutterKind, Facts, Level, NoReading, PageReading } from '../engine/model.ts';
import { inOneGo, type Steps } from '../engine/steps.ts';
import type { ErrorSummary, PageSummary } from '../shared/summary.ts';
import { findFact } from './find-fact.ts';
import { freeScrolling } from './free-scrolling.ts';
import { dismissGuests, tellGuests } from './guests.ts';
import { createHiding } from './hide.ts';
import { createPlace } from './keep-place.ts';
import { DOCUMENT_TOKEN, MARK } from './marks.ts';
import { addPrintLine, printedWords } from './print-line.ts';
import { originalOf, readClobbered } from './read-clobbered.ts';
import { createReader, inSlices, pageHadItsTurn, type Reader } from './read-in-slices.ts';
import type { ShownStory } from './shown-story.ts';
import { type Soon, whenThere } from './soon.ts';
import { createStory, type Story } from './story.ts';
import { summarise, summariseError, summariseNone } from './summary.ts';
import { contentTypeOf, readyStateOf, titleOf } from './unclobbered.ts';
import { onParsed, waitUntilParsed } from './wait-until-parsed.ts';
import { type Watch, watch } from './watch.ts';

/** What the page needs from outside. */
export interface Surroundings {
  readonly win: Window;
  readonly readPage: (doc: Document, url: string, wish: { anyway: boolean }) => Steps<PageReading>;
  /** What the popup tells of the story; nothing of it is needed to hide anything. */
  readonly readFacts: (context: FactContext) => Steps<Facts>;
  /** Scrolls to a place in the page. */
  readonly reveal: (node: Node) => boolean;
  /** Tells the background how many blocks are hidden now. */
  readonly report: (hiddenCount: number) => void;
  /** Whether the extension that put us here is still there (not updated, removed or switched off). */
  readonly isWanted: () => boolean;
}

/** The story in the page, or why there is none to be told of. */
type Found = Story | NoReading | ErrorSummary['why'];

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
  readonly #reader: Reader;
  #story: Story | null = null;
  /** Adds what the reader's own rules find to a story that is about to be hidden in: see own/. */
  own: ((story: Story) => void) | undefined;
  /** Where the story was read or asked for. */
  #address = '';
  #title = '';
  /** Where it was looked at last: a page may change its address before its text. */
  #seenAt = '';
  /** Where the reader wants a page read that is no Arabic article; its next page is asked about anew. */
  #wishedAt = '';
  #level: Level | null = null;
  /** The shadow trees that the last reading met. */
  #trees: Iterable<ShadowRoot> = [];
  /** How often the reader has said what to do with the page. */
  #wishes = 0;
  #kept: readonly ClutterKind[] = [];
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
    this.hiding = createHiding(this.#doc, DOCUMENT_TOKEN);
    this.#place = createPlace(around.win, this.hiding.isHidden);
    const address = () => around.win.location.href;
    const begin = () =>
      readClobbered(this.#doc, address(), (doc, url) =>
        around.readPage(doc, url, { anyway: this.#wishedAt === this.#currentAddress() }),
      );
    this.#reader = createReader(this.#doc, begin, address);
    // Back from the back/forward cache the page is still decluttered, but the badge went with the navigation.
    around.win.addEventListener('pageshow', () => this.#level !== null && this.#tell());
    around.win.addEventListener('beforeprint', () => this.#prepareForPaper());
    around.win.addEventListener('afterprint', () => this.#leavePaper());
  }

  /** @param anyway also where the page is no Arabic article; held until its address changes */
  async read(anyway = false): Promise<{ summary: PageSummary; css: string | null }> {
    await this.#parsed();
    if (anyway) this.#wishedAt = this.#currentAddress();
    // A page that nobody watched since may have changed under an old reading.
    const summary = await this.#tellOf(await this.#find(this.#level === null));
    return { summary, css: summary.state === 'ready' && !this.#styled ? this.hiding.css : null };
  }

  /** @param kept kinds of clutter that stay at level `declutter` */
  async apply(level: Level, kept: readonly ClutterKind[] = []): Promise<PageSummary> {
    this.#wishes += 1;
    const wish = this.#wishes;
    await this.#parsed();
    // Nobody has watched the page since it was read.
    const found = await this.#find(this.#level === null && this.#reader.isStale());
    // Meanwhile the reader may have asked for another level, or for the page as it was.
    if (found !== this.#story || wish !== this.#wishes) return this.#describe(found);
    this.#styled = true;
    this.#level = level;
    this.#kept = kept;
    this.#noteAddress();
    this.#startWatching();
    // Asked for anew, told anew: the badge may have been lost meanwhile.
    this.#told = null;
    this.settle();
    return this.#tellOf(found);
  }

  /** Puts everything back. */
  restore(): Soon<PageSummary> {
    this.#wishes += 1;
    this.#giveBack();
    return this.summary();
  }

  summary(): Soon<PageSummary> {
    return whenThere(this.#find(), (found) => this.#describe(found));
  }

  /** For guests. */
  shown(): ShownStory | null {
    const context = this.#story?.reading.context;
    return context ? { level: this.#level, context, originalOf } : null;
  }

  setBlockHidden(id: number, hidden: boolean): PageSummary {
    if (!this.#story?.choose(id, hidden)) throw new Error(`no block ${id}`);
    this.settle();
    return this.#describe(this.#story);
  }

  revealFact(fact: string, index: number): boolean {
    const story = this.#story;
    const found = story && findFact(this.#factsOf(story), fact, index);
    return found?.from.node ? this.#around.reveal(originalOf(found.from.node)) : false;
  }

  /** Waited for once: who asks again wants what is there. */
  #parsed(): Promise<unknown> {
    this.#waited ??= waitUntilParsed(this.#doc, PATIENCE);
    return this.#waited;
  }

  /** @returns the story that is in the page now. What was done for one that has gone is taken back. */
  #find(anew = false): Soon<Found> {
    if (!anew && this.#story?.isThere() && this.#seenAt === this.#currentAddress()) return this.#story;
    if (contentTypeOf(this.#doc) === 'application/pdf') return 'pdf';
    const loading = readyStateOf(this.#doc) === 'loading';
    if (loading && !this.#isEarly) onParsed(this.#doc, () => this.#complete());
    this.#isEarly ||= loading;
    return whenThere(this.#read(), (reading) => this.#take(reading, loading));
  }

  #take(reading: PageReading, loading: boolean): Found {
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
  #pass(): Soon<void> {
    if (!this.#around.isWanted()) this.#giveBack();
    else if (this.#story?.isThere()) return whenThere(this.#read(), (reading) => this.#learn(reading));
    else if (this.#address === this.#currentAddress()) return this.#readAgain();
    // Another page now, which nobody asked us to touch: what we hid of the frame around it comes back.
    else this.#giveBack();
  }

  #learn(reading: PageReading): void {
    // Put back while it was read.
    if (this.#level === null || this.#story === null) return;
    const isSame = reading.kind === 'article' && this.#story.isSame(reading);
    // Both stories are there, and the reader has gone on to the next.
    if (this.#hasMovedOn(isSame)) this.#giveBack();
    else if (isSame) {
      this.#story.learn(reading);
      this.settle();
    }
  }

  /** A page whose title goes with its address is another one; else the site only spells its address anew. */
  #hasMovedOn(isSame: boolean): boolean {
    const { pathname } = this.#around.win.location;
    return pathname !== new URL(this.#address).pathname && !(isSame && this.#title === titleOf(this.#doc));
  }

  /** The page that was read too early is there. */
  #complete(): void {
    if (this.#story) void this.#readAgain();
    // The popup, which said that the page is loading, overhears this and asks again.
    else this.#tell();
  }

  /** Replaces a story that was read too early, or whose text the page has put in anew. */
  #readAgain(): Soon<void> {
    return whenThere(this.#read(), (reading) => {
      if (reading.kind !== 'article') return;
      const next = createStory(reading, this.hiding);
      this.quietly(() => this.hiding.undo());
      this.#story = next;
      this.settle();
    });
  }

  settle(): void {
    const story = this.#story;
    if (this.#level === null || story === null) return;
    this.own?.(story);
    this.quietly(() =>
      this.#place.keep(() => {
        story.settle(this.#level, this.#kept);
        freeScrolling(this.#around.win, this.hiding);
        tellGuests();
      }),
    );
    const count = this.#hiddenCount();
    if (count !== this.#told) this.#tell(count);
  }

  /** On paper there is the article alone, and whence it comes. */
  #prepareForPaper(): void {
    const story = this.#story;
    if (this.#level === null || story === null) return;
    const { href, hostname } = this.#around.win.location;
    const { headline, body } = story.reading.context;
    const above = (headline ?? body[0])?.block;
    const words = printedWords(this.#factsOf(story), href, hostname);
    this.#leavePaper();
    this.quietly(() => {
      story.settle('article');
      this.#printLine = above ? addPrintLine(this.#doc, originalOf(above), words) : () => {};
    });
  }

  #leavePaper(): void {
    if (this.#printLine === null) return;
    this.quietly(() => {
      this.#printLine?.();
      this.#printLine = null;
      if (this.#level !== null) this.#story?.settle(this.#level, this.#kept);
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

  #tell(count = this.#hiddenCount()): void {
    this.#told = count;
    this.#around.report(count);
  }

  #read(): Soon<PageReading> {
    return whenThere(this.#reader.read(), (reading) => {
      if (reading.kind === 'article') this.#trees = reading.roots;
      return reading;
    });
  }

  #noteAddress(): void {
    this.#address = this.#currentAddress();
    this.#title = titleOf(this.#doc);
  }

  #currentAddress(): string {
    return this.#around.win.location.href.replace(/#.*/, '');
  }

  /** For those who wait anyway: a very large page has its turn first. */
  async #tellOf(found: Found): Promise<PageSummary> {
    if (this.#reader.isSlow()) {
      await pageHadItsTurn();
      if (typeof found === 'object' && 'reading' in found)
        await inSlices(this.#around.readFacts(found.reading.context));
    }
    return this.#describe(found);
  }

  #factsOf({ reading }: Story): Facts {
    return inOneGo(this.#around.readFacts(reading.context));
  }

  #describe(found: Found): PageSummary {
    const { hostname } = this.#around.win.location;
    if (typeof found === 'string') return summariseError(found, hostname);
    if ('why' in found) return summariseNone(found, hostname);
    const shown = { level: this.#level, blocks: found.blocks(), isHidden: found.isHidden };
    return summarise(this.#factsOf(found), shown, hostname);
  }
}
