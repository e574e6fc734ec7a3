import { isElement, isText } from './unclobbered.ts';

/** A burst of changes is read once it has been quiet for IDLE, and after LATEST even if it goes on. */
const IDLE = 150;
const LATEST = 1000;

/** Each pass in the last minute doubles the wait for the next; after MOST of them we sit the minute out. */
const MINUTE = 60_000;
const MOST = 8;

/** The page keeps nineteen twentieths of its time: a pass that took 100 ms is not repeated within 2 s. */
const SHARE = 20;

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

/**
 * Calls `pass` some time after the page has changed what a reader could see. However a page behaves (a ticker,
 * a bar that is put back as often as it goes), passes get rarer, and there are at most MOST in a minute.
 * @param isHidden changes inside what is hidden already are of no interest
 */
export function watch(
  doc: Document,
  { pass, isHidden, signal }: { pass: () => void; isHidden: (node: Node) => boolean; signal: AbortSignal },
): Watch {
  let passes: number[] = [];
  let cost = 0;
  let first = 0;
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const due = (): number => {
    passes = passes.filter((time) => time > latest - MINUTE);
    const [oldest] = passes;
    if (oldest !== undefined && passes.length >= MOST) return oldest + MINUTE;
    const factor = 2 ** passes.length;
    const rest = (passes.at(-1) ?? Number.NEGATIVE_INFINITY) + cost * SHARE;
    return Math.max(rest, Math.min(latest + IDLE * factor, first + LATEST * factor));
  };
  const check = () => {
    const now = performance.now();
    if (now < due()) {
      timer = setTimeout(check, due() - now);
      return;
    }
    timer = undefined;
    try {
      pass();
    } finally {
      cost = performance.now() - now;
      passes.push(now);
    }
  };
  const hear = (records: readonly MutationRecord[]) => {
    if (!records.some((record) => showsSomething(record, isHidden))) return;
    latest = performance.now();
    if (timer !== undefined) return;
    first = latest;
    timer = setTimeout(check, due() - latest);
  };

  const observer = new MutationObserver(hear);
  observer.observe(doc, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    quietly(change) {
      hear(observer.takeRecords());
      change();
      observer.takeRecords();
    },
  };
}

function showsSomething(record: MutationRecord, isHidden: (node: Node) => boolean): boolean {
  const nodes = record.type === 'characterData' ? [record.target] : [...record.addedNodes];
  return nodes.some(isVisibleKind) && !isHidden(record.target);
}

function isVisibleKind(node: Node): boolean {
  if (isText(node)) return node.data.trim() !== '';
  return isElement(node) && !UNSEEN.has(node.localName);
}
