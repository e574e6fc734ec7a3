import { INLINE } from '../knowledge/elements.ts';
import type { Clutter } from './model.ts';
import type { PageLine, PageLines, Region } from './read-lines.ts';
import type { ClutterVerdict, Verdicts } from './verdicts.ts';

/**
 * Turns the verdicts on lines into blocks of the DOM: the topmost element whose lines are all clutter of one
 * level, or runs of sibling nodes where story and clutter share a parent. Never a node that holds kept text.
 */
export function collectClutter(page: PageLines, verdicts: Verdicts): Clutter[] {
  return new Collector(page, verdicts).collect();
}

class Collector {
  readonly #blocks: Clutter[] = [];
  readonly #lineOf = new Map<Node, PageLine>();
  constructor(
    readonly page: PageLines,
    readonly verdicts: Verdicts,
  ) {
    for (const line of page.lines) for (const leaf of line.leaves) this.#lineOf.set(leaf, line);
  }

  collect(): Clutter[] {
    const stack: Region[] = [this.page.root];
    for (let region = stack.pop(); region; region = stack.pop()) {
      stack.push(...this.#runs(region));
    }
    return this.#blocks;
  }

  /** Emits the runs of clutter among an element's children. @returns the children to look into. */
  #runs(region: Region): Region[] {
    const inner: Region[] = [];
    let run: ChildNode[] = [];
    let verdict: ClutterVerdict | null = null;
    const flush = () => {
      while (run.length && !this.#shows(run[run.length - 1])) run.pop();
      if (verdict && run.length)
        this.#blocks.push({ nodes: run, kind: verdict.kind, level: verdict.level, reason: verdict.reason });
      run = [];
      verdict = null;
    };
    for (const node of region.element.childNodes) {
      const said = this.#verdictOf(node);
      if (said === 'empty') {
        if (verdict) run.push(node);
      } else if (said === 'mixed') {
        flush();
        const child = this.page.regions.get(node as Element);
        if (child) inner.push(child);
      } else if (said === null) flush();
      else {
        if (verdict && said !== verdict) flush();
        verdict ??= said;
        run.push(node);
      }
    }
    flush();
    return inner;
  }

  #shows(node: ChildNode | undefined): boolean {
    return node !== undefined && this.#verdictOf(node) !== 'empty';
  }

  /** The one verdict on all that a node shows; `null` kept, `mixed` several, `empty` it shows nothing. */
  #verdictOf(node: ChildNode): ClutterVerdict | null | 'mixed' | 'empty' {
    if (node.nodeType === 3) {
      const line = this.#lineOf.get(node);
      return line ? this.#clutterAt(line.index) : 'empty';
    }
    if (node.nodeType !== 1) return 'empty';
    const region = this.page.regions.get(node as Element);
    if (!region) return 'empty';
    if (region.end <= region.first || (INLINE.has(region.element.localName) && !this.#holdsLeaf(region)))
      return 'empty';
    return this.#verdictOfRegion(region);
  }

  #holdsLeaf(region: Region): boolean {
    for (let i = region.first; i < region.end; i++) {
      const line = this.page.lines[i];
      if (line?.leaves.some((leaf) => region.element.contains(leaf)) || line?.leaves.length === 0)
        return true;
    }
    return false;
  }

  #verdictOfRegion({ first, end }: Region): ClutterVerdict | null | 'mixed' {
    let one: ClutterVerdict | null | undefined;
    for (let i = first; i < end; i++) {
      const said = this.#clutterAt(i);
      if (one === undefined) one = said;
      else if (one !== said) {
        if (one === null || said === null || one.level !== said.level) return 'mixed';
      }
    }
    return one ?? null;
  }

  #clutterAt(index: number): ClutterVerdict | null {
    const verdict = this.verdicts.at(index);
    return verdict?.keep === null ? verdict : null;
  }
}
