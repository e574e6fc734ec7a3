import type { ClutterKind } from '../../../../src/engine/model.ts';
import type { TestPage } from '../pages/load-page.ts';
import { textsIn } from './dom.ts';

/** The page with the texts of what was put into it labelled as clutter of level 1. */
export function addSnippets(page: TestPage, kind: ClutterKind, nodes: readonly Node[]): TestPage {
  const added = textsIn(nodes).map((node) => ({
    clutter: { kind, where: 'added', level: 1, text: node.data.trim() } as const,
    node,
  }));
  return { ...page, gold: { ...page.gold, snippets: [...page.gold.snippets, ...added] } };
}
