import type { Facts } from '../../engine/model.ts';
import type { ExportedStory } from '../../shared/exported-story.ts';
import type { Writing } from '../../shared/writing.ts';
import { createDocument, isConnected } from '../unclobbered.ts';
import { bibtex, cslJson, ris } from './bibliography.ts';
import { citedWork } from './cited-work.ts';
import { CleanTree } from './clean-tree.ts';
import { factsJson } from './facts-json.ts';
import { holderOf } from './holder-of.ts';
import { fileName, markdownFile } from './markdown-file.ts';
import { apa, chicago, newsroom, type Tongue } from './references.ts';
import { type StoryNodes, storyPieces } from './story-pieces.ts';
import { markdownReference, toMarkdown } from './to-markdown.ts';
import { toPlainText } from './to-plain-text.ts';

export interface ExportRequest {
  /** Where a document without a window can be had. */
  readonly doc: Document;
  readonly nodes: StoryNodes;
  readonly facts: Facts;
  readonly url: string;
  readonly now: Date;
  /** In whose words APA and Chicago are written: those of the interface. */
  readonly tongue: Tongue;
  /** How Arabic dates are written, also where the interface speaks another language. */
  readonly arabic: Writing;
}

/** @returns the story in every form in which it can be copied; null when nothing of it is in the page any more */
export function exportStory({
  doc,
  nodes,
  facts,
  url,
  now,
  tongue,
  arabic,
}: ExportRequest): ExportedStory | null {
  const body = [...nodes.body].filter(isConnected);
  const top = holderOf(body);
  if (top === null) return null;
  const root = (nodes.headline && holderOf([nodes.headline, ...body])) ?? top;
  const pieces = [...storyPieces(root, { ...nodes, body: new Set(body) })];
  const { root: tree } = new CleanTree(createDocument(doc), top, pieces);
  const work = citedWork(facts, url, now);
  const reference = newsroom(work, arabic);

  addTitle(tree, work.title);
  const markdown = toMarkdown(tree);
  return {
    texts: {
      text: `${toPlainText(tree)}\n${reference}\n`,
      markdown: `${markdown}\n${markdownReference(reference, work.url)}\n`,
      link: `${work.title}\n${work.url}`,
      facts: factsJson(work),
      newsroom: reference,
      apa: apa(work, tongue),
      chicago: chicago(work, tongue),
      bibtex: bibtex(work),
      ris: ris(work),
      csl: cslJson(work),
    },
    file: { name: fileName(work.title), text: markdownFile(work, markdown) },
  };
}

function addTitle(tree: HTMLElement, title: string): void {
  const heading = tree.ownerDocument.createElement('h1');
  heading.append(title);
  tree.prepend(heading);
}
