import type { Soon } from './soon.ts';
import { isElement, isText } from './unclobbered.ts';

/** A burst of changes is read once it has been quiet for IDLE, and after LATEST even if it goes on. */
const IDLE = 150;
const LATEST = 1000;

/** Each pass in the last minute doubles the wait for the next; after MOST of them we sit the minute out. */
const MINUTE = 60_000;
const MOST = 8;

/**
 * So many times in a minute a change is met at once, before it is painted: what is known by a glance
 * (a bar that comes back), and what takes a pass. A page that fights has its bar painted from then on, for a while.
 */
const GLANCES = 30;
const PROMPT = 3;

/**
 * A pass that took 100 ms is not repeated within 3 s: what comes on top of a thirtieth (the first pass of all, the
 * glances) leaves the page nineteen twentieths of its time.
 */
const SHARE = 30;

/** Elements that bring nothing to look at. */
const UNSEEN: ReadonlySet<string> = new Set([
  'script',
  'style',
  'link',
  'meta',
  'noscript',
  'template',
  'base',
]);

export interface Watch {
  /** Makes our own changes without hearing of them. */
  quietly(change: () => void): void;
}

export interface WatchOptions {
  /** Reads the page again. */
  readonly pass: () => Soon<void>;
  /** Looks at what has just come, without reading the page. */
  readonly glance: (arrived: readonly Node[]) => void;
  /** Whether the page can be read in the midst of its own work: what it shows of the story is there. */
  readonly isWhole: () => boolean;
  /** Changes inside what is hidden already are of no interest. */
  readonly isHidden: (node: Node) => boolean;
  /** Shadow trees, whose changes the document does not hear of. */
  readonly trees: () => Iterable<ShadowRoot>;
  /** The attribute of our marks: a page that takes them off is heard. */
  readonly mark: string;
  readonly signal: AbortSignal;
}

/**
 * Calls `pass` when the page has changed what a reader could see: at once where it can, so that nothing is painted
 * that has to go, else when the page has come to rest. However a page behaves (a ticker, a bar that is put back as
 * often as it goes), passes get rarer, and there are at most MOST in a minute.
 */
export function watch(doc: Document, options: WatchOptions): Watch {
  const { pass, glance, isWhole, isHidden, trees, mark, signal } = options;
  let passes: number[] = [];
  let prompt: number[] = [];
  let glances: number[] = [];
  let cost = 0;
  /** A very large page is read a slice at a time; meanwhile its changes wait. */
  let isBusy = false;
  let first = 0;
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const recent = (times: readonly number[]) => times.filter((time) => time > latest - MINUTE);
  const rest = () => Math.max(passes.at(-1) ?? 0, prompt.at(-1) ?? 0) + cost * SHARE;
  const due = (): number => {
    passes = recent(passes);
    const [oldest] = passes;
    if (oldest !== undefined && passes.length >= MOST) return oldest + MINUTE;
    const factor = 2 ** passes.length;
    return Math.max(rest(), Math.min(latest + IDLE * factor, first + LATEST * factor));
  };
  const run = (times: number[]) => {
    const now = performance.now();
    timer = undefined;
    times.push(now);
    isBusy = true;
    const end = () => {
      isBusy = false;
      cost = performance.now() - now;
    };
    try {
      const passed = pass();
      if (passed instanceof Promise) passed.finally(end);
      else end();
    } catch (error) {
      end();
      throw error;
    }
  };
  const check = () => {
    const now = performance.now();
    if (isBusy) timer = setTimeout(check, IDLE);
    else if (now < due()) timer = setTimeout(check, due() - now);
    else run(passes);
  };
  const meet = (arrived: readonly Node[]) => {
    glances = recent(glances);
    prompt = recent(prompt);
    if (arrived.length > 0 && glances.length < GLANCES) {
      glances.push(latest);
      glance(arrived);
    }
    if (timer === undefined && !isBusy && prompt.length < PROMPT && latest >= rest() && isWhole())
      run(prompt);
    else schedule();
  };
  const schedule = () => {
    if (timer !== undefined) return;
    first = latest;
    timer = setTimeout(check, due() - latest);
  };
  const hear = (records: readonly MutationRecord[], answer: (arrived: readonly Node[]) => void) => {
    const shown = records.filter((record) => showsSomething(record, isHidden));
    if (shown.length === 0) return;
    latest = performance.now();
    answer(shown.flatMap(({ addedNodes }) => [...addedNodes]));
  };

  const observer = new MutationObserver((records) => hear(records, meet));
  const observe = () => {
    for (const tree of [doc, ...trees()])
      observer.observe(tree, {
        childList: true,
        subtree: true,
        characterData: true,
        attributeFilter: [mark],
      });
  };
  observe();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    quietly(change) {
      // Not met at once: we are in the midst of something ourselves.
      hear(observer.takeRecords(), schedule);
      // Deaf, not only forgetful: a record of each of twenty thousand marks costs more than the mark.
      observer.disconnect();
      try {
        change();
      } finally {
        // A reading may have met trees that are new.
        if (!signal.aborted) observe();
      }
    },
  };
}

function showsSomething(record: MutationRecord, isHidden: (node: Node) => boolean): boolean {
  const nodes = record.type === 'childList' ? [...record.addedNodes] : [record.target];
  return nodes.some(isVisibleKind) && !isHidden(record.target);
}

/** Not what brings nothing to look at: scripts, styles, white space. */
export function isVisibleKind(node: Node): boolean {
  if (isText(node)) return node.data.trim() !== '';
  return isElement(node) && !UNSEEN.has(node.localName);
}
