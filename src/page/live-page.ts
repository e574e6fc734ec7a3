import type { ClutterKind, Facts, Level } from '../engine/model.ts';
import { inOneGo } from '../engine/steps.ts';
import type { PageSummary } from '../shared/summary.ts';
import { findFact } from './find-fact.ts';
import { freeScrolling } from './free-scrolling.ts';
import { dismissGuests, tellGuests } from './guests.ts';
import { createHiding } from './hide.ts';
import { createPlace } from './keep-place.ts';
import { DOCUMENT_TOKEN, MARK } from './marks.ts';
import { printArticle } from './print-article.ts';
import { originalOf } from './read-clobbered.ts';
import { inSlices, pageHadItsTurn } from './read-in-slices.ts';
import type { ShownStory } from './shown-story.ts';
import { type Soon, whenThere } from './soon.ts';
import type { Story } from './story.ts';
import { createStoryInPage } from './story-in-page.ts';
import { describe, type StoryOrWhy } from './summary.ts';
import type { Surroundings } from './surroundings.ts';
import { type Watch, watch } from './watch.ts';

/** The page in the tab: read → hide → watch. All state of it lives here: the background may be ended at any time. */
export class LivePage {
  readonly #around: Surroundings;
  readonly hiding;
  readonly #place;
  readonly #found;
  readonly #leavePaper;
  /** Adds what the reader's own rules find to a story that is about to be hidden in: see own/. */
  own: ((story: Story) => void) | undefined;
  #level: Level | null = null;
  /** How often the reader has said what to do with the page. */
  #wishes = 0;
  #kept: readonly ClutterKind[] = [];
  #watch: Watch | null = null;
  #watching = new AbortController();
  #styled = false;
  #told: number | null = null;

  constructor(around: Surroundings) {
    const { win } = around;
    this.#around = around;
    this.hiding = createHiding(win.document, DOCUMENT_TOKEN);
    this.#place = createPlace(win, this.hiding.isHidden);
    const quietly = (change: () => void) => this.quietly(change);
    this.#found = createStoryInPage(around, this.hiding, {
      isOn: () => this.#level !== null,
      settle: () => this.settle(),
      giveBack: () => this.#giveBack(),
      quietly,
      tell: () => this.#tell(),
    });
    this.#leavePaper = printArticle(win, {
      story: () => this.#level && this.story,
      factsOf: (story) => this.#factsOf(story),
      quietly,
      unprinted: () => this.#level !== null && this.story?.settle(this.#level, this.#kept),
    });
    // Back from the back/forward cache the page is still decluttered, but the badge went with the navigation.
    win.addEventListener('pageshow', () => this.#level !== null && this.#tell());
  }

  /** What is in the page now, for the guests, as `settle`, `quietly` and `hiding` are. */
  get story(): Story | null {
    return this.#found.current();
  }

  /** @param anyway also where the page is no Arabic article; held until its address changes */
  async read(anyway = false): Promise<{ summary: PageSummary; css: string | null }> {
    await this.#found.parsed();
    if (anyway) this.#found.wish();
    // A page that nobody watched since may have changed under an old reading.
    const summary = await this.#tellOf(await this.#found.find(this.#level === null));
    return { summary, css: summary.state === 'ready' && !this.#styled ? this.hiding.css : null };
  }

  /** @param kept kinds of clutter that stay at level `declutter` */
  async apply(level: Level, kept: readonly ClutterKind[] = []): Promise<PageSummary> {
    this.#wishes += 1;
    const wish = this.#wishes;
    await this.#found.parsed();
    // Nobody has watched the page since it was read.
    const found = await this.#found.find(this.#level === null && this.#found.isStale());
    // Meanwhile the reader may have asked for another level, or for the page as it was.
    if (found !== this.story || wish !== this.#wishes) return this.#describe(found);
    this.#styled = true;
    this.#level = level;
    this.#kept = kept;
    this.#found.noteAddress();
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
    return whenThere(this.#found.find(), (found) => this.#describe(found));
  }

  /** For guests. */
  shown(): ShownStory | null {
    const context = this.story?.reading.context;
    return context ? { level: this.#level, context, originalOf } : null;
  }

  setBlockHidden(id: number, hidden: boolean): PageSummary {
    const { story } = this;
    if (!story?.choose(id, hidden)) throw new Error(`no block ${id}`);
    this.settle();
    return this.#describe(story);
  }

  revealFact(fact: string, index: number): boolean {
    const { story } = this;
    const found = story && findFact(this.#factsOf(story), fact, index);
    return found?.from.node ? this.#around.reveal(originalOf(found.from.node)) : false;
  }

  settle(): void {
    const { story } = this;
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

  quietly(change: () => void): void {
    if (this.#watch) this.#watch.quietly(change);
    else change();
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

  #startWatching(): void {
    if (this.#watch !== null) return;
    this.#watching = new AbortController();
    this.#watch = watch(this.#around.win.document, {
      pass: this.#found.follow,
      glance: (arrived) => this.story?.glance(arrived) && this.settle(),
      isWhole: () => this.story?.isThere() ?? false,
      isHidden: this.hiding.isHidden,
      trees: this.#found.trees,
      mark: MARK,
      signal: this.#watching.signal,
    });
  }

  #hiddenCount(): number {
    return this.story?.blocks().filter(this.story.isHidden).length ?? 0;
  }

  #tell(count = this.#hiddenCount()): void {
    this.#told = count;
    this.#around.report(count);
  }

  /** For those who wait anyway: a very large page has its turn first. */
  async #tellOf(found: StoryOrWhy): Promise<PageSummary> {
    if (this.#found.isSlow()) {
      await pageHadItsTurn();
      if (typeof found === 'object' && 'reading' in found)
        await inSlices(this.#around.readFacts(found.reading.context));
    }
    return this.#describe(found);
  }

  #factsOf({ reading }: Story): Facts {
    return inOneGo(this.#around.readFacts(reading.context));
  }

  #describe(found: StoryOrWhy): PageSummary {
    return describe(found, this.#level, (story) => this.#factsOf(story), this.#around.win.location.hostname);
  }
}
