import type { PageReading } from '../engine/model.ts';
import type { Hiding } from './hide.ts';
import { readClobbered } from './read-clobbered.ts';
import { createReader } from './read-in-slices.ts';
import { type Soon, whenThere } from './soon.ts';
import { createStory, type Story } from './story.ts';
import type { StoryOrWhy } from './summary.ts';
import type { Surroundings } from './surroundings.ts';
import { contentTypeOf, readyStateOf, titleOf } from './unclobbered.ts';
import { onParsed, waitUntilParsed } from './wait-until-parsed.ts';

/** A page that is still loading after this many milliseconds is read as far as it is there. */
const PATIENCE = 2000;

/** What is done to the page of what was read. */
export interface Doing {
  /** Whether anything is: a level is applied. */
  readonly isOn: () => boolean;
  /** Hides what is known by now. */
  readonly settle: () => void;
  /** Takes everything back. */
  readonly giveBack: () => void;
  /** Makes our own changes without hearing of them. */
  readonly quietly: (change: () => void) => void;
  /** Says that the page can be asked again. */
  readonly tell: () => void;
}

export interface StoryInPage {
  /** The story as it was found last, which may have gone meanwhile. */
  current(): Story | null;
  /** @returns the story that is in the page now. What was done for one that has gone is taken back. */
  find(anew?: boolean): Soon<StoryOrWhy>;
  /** The page has changed: takes in what is new, or takes everything back where it is another page now. */
  follow(): Soon<void>;
  /** Waited for once: who asks again wants what is there. */
  parsed(): Promise<unknown>;
  /** From here on a page at this address is read that is no Arabic article; its next page is asked about anew. */
  wish(): void;
  /** The story is asked for where the page is now. */
  noteAddress(): void;
  /** The shadow trees that the last reading met. */
  trees(): Iterable<ShadowRoot>;
  /** As of the reader (read-in-slices.ts). */
  isSlow(): boolean;
  isStale(): boolean;
}

/** Reads the page, and knows which story is in it: a page may load, change, or go on to the next while it is read. */
export function createStoryInPage(
  { win, readPage, isWanted }: Surroundings,
  hiding: Hiding,
  { isOn, settle, giveBack, quietly, tell }: Doing,
): StoryInPage {
  const { document: doc } = win;
  const href = () => win.location.href;
  const here = () => href().replace(/#.*/, '');
  let story: Story | null = null;
  /** Where the story was read or asked for. */
  let address = '';
  let title = '';
  /** Where it was looked at last: a page may change its address before its text. */
  let seenAt = '';
  let wishedAt = '';
  let trees: Iterable<ShadowRoot> = [];
  let waited: Promise<unknown> | null = null;
  let isEarly = false;

  const reader = createReader(
    doc,
    () => readClobbered(doc, href(), (of, url) => readPage(of, url, { anyway: wishedAt === here() })),
    href,
  );
  const read = () =>
    whenThere(reader.read(), (reading) => {
      if (reading.kind === 'article') trees = reading.roots;
      return reading;
    });
  const noteAddress = () => {
    address = here();
    title = titleOf(doc);
  };
  /** Replaces a story that was read too early, or whose text the page has put in anew. */
  const readAgain = () =>
    whenThere(read(), (reading) => {
      if (reading.kind !== 'article') return;
      const next = createStory(reading, hiding);
      quietly(() => hiding.undo());
      story = next;
      settle();
    });
  /** The page that was read too early is there. */
  const complete = () => {
    if (story) void readAgain();
    // The popup, which said that the page is loading, overhears this and asks again.
    else tell();
  };
  const take = (reading: PageReading, loading: boolean): StoryOrWhy => {
    if (reading.kind !== 'article') {
      giveBack();
      story = null;
      return loading ? 'loading' : reading;
    }
    if (story?.isSame(reading)) story.learn(reading);
    else {
      // Made first: it knows our wrappers in the reading for what they are as long as they stand.
      const next = createStory(reading, hiding);
      giveBack();
      story = next;
      noteAddress();
    }
    seenAt = here();
    return story;
  };
  /** A page whose title goes with its address is another one; else the site only spells its address anew. */
  const hasMovedOn = (isSame: boolean) =>
    win.location.pathname !== new URL(address).pathname && !(isSame && title === titleOf(doc));
  const learn = (reading: PageReading) => {
    // Put back while it was read.
    if (!isOn() || story === null) return;
    const isSame = reading.kind === 'article' && story.isSame(reading);
    // Both stories are there, and the reader has gone on to the next.
    if (hasMovedOn(isSame)) giveBack();
    else if (isSame) {
      story.learn(reading);
      settle();
    }
  };

  return {
    current: () => story,
    find(anew = false) {
      if (!anew && story?.isThere() && seenAt === here()) return story;
      if (contentTypeOf(doc) === 'application/pdf') return 'pdf';
      const loading = readyStateOf(doc) === 'loading';
      if (loading && !isEarly) onParsed(doc, complete);
      isEarly ||= loading;
      return whenThere(read(), (reading) => take(reading, loading));
    },
    follow() {
      if (!isWanted()) giveBack();
      else if (story?.isThere()) return whenThere(read(), learn);
      else if (address === here()) return readAgain();
      // Another page now, which nobody asked us to touch: what we hid of the frame around it comes back.
      else giveBack();
    },
    parsed() {
      waited ??= waitUntilParsed(doc, PATIENCE);
      return waited;
    },
    wish() {
      wishedAt = here();
    },
    noteAddress,
    trees: () => trees,
    isSlow: reader.isSlow,
    isStale: reader.isStale,
  };
}
