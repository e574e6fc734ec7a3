import type { Findings } from '../blocks.ts';
import { SPARED } from '../blocks.ts';
import type { LivePage } from '../live-page.ts';
import { findOwn, type PICK, RULE } from './find-own.ts';
import { guardStory } from './guard-story.ts';

/** The names of these blocks begin here: the page's own clutter is counted from 1. */
const FIRST = 1_000_000;

/** What the reader has hidden with his own hand: by rules for the site, or on this page alone. */
export interface OwnBlocks {
  readonly page: LivePage;
  /** From here on these are the site's rules; blocks of others are forgotten. */
  follow(selectors: readonly string[]): void;
  /** Hides what was picked. @returns the name of its block; null when the page has no story (any more) */
  hide(node: ChildNode, rule: typeof RULE | typeof PICK, selector: string): number | null;
  /** Shows a block again, and knows nothing of it any more. */
  forget(id: number): void;
}

/** @param page takes the rules into every settling from here on */
export function createOwnBlocks(page: LivePage, doc: Document): OwnBlocks {
  const selectors = new Set<string>();
  /** Of rules, so that a rule keeps its block from one settling to the next. */
  const names = new Map<string, number>();
  let last = FIRST;
  const nameOf = (selector: string): number => {
    const name = names.get(selector) ?? ++last;
    names.set(selector, name);
    return name;
  };
  /** Blocks that the reader had asked to see before he picked what is in them. */
  const seen = new Map<number, number>();
  page.own = (story) => {
    if (selectors.size > 0)
      story.add(findOwn(doc, selectors, guardStory(story, doc), nameOf, page.hiding.pageNode));
  };
  const forget = (id: number) => {
    const { story } = page;
    const block = story?.blocks().find((one) => one.id === id && one.kind === 'own');
    if (!story || !block) return;
    const shown = seen.get(id);
    seen.delete(id);
    selectors.delete(block.reason.evidence);
    story.choose(id, false);
    page.settle();
    story.forget(id);
    if (shown !== undefined) story.choose(shown, false);
    page.settle();
  };
  return {
    page,
    follow(list) {
      const rules = page.story
        ?.blocks()
        .filter(({ reason }) => reason.rule === RULE || reason.rule === SPARED);
      for (const { id, reason } of rules ?? []) if (!list.includes(reason.evidence)) forget(id);
      selectors.clear();
      for (const selector of list) selectors.add(selector);
    },
    hide(node, rule, evidence) {
      const { story } = page;
      if (story === null) return null;
      if (rule === RULE) selectors.add(evidence);
      const id = rule === RULE ? nameOf(evidence) : ++last;
      const found: Findings = { id, nodes: [node], kind: 'own', level: 1, reason: { rule, evidence } };
      story.add([found]);
      const known = story.blocks().find((block) => block.id === story.idOf(node));
      if (known && !story.isHidden(known)) seen.set(id, known.id);
      if (known) story.choose(known.id, true);
      page.settle();
      return id;
    },
    forget,
  };
}
