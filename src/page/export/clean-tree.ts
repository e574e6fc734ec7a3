import { isText } from '../unclobbered.ts';
import { rowsOf, spanOf } from './data-table.ts';
import { type Frame, framesOf } from './frames.ts';
import { shownBy } from './picture-of.ts';
import type { Gap, Piece } from './story-pieces.ts';
import { tidy } from './tidy.ts';

/**
 * Builds the story anew from its leaves, in a document without a window: paragraphs, subheadings, lists, quotes,
 * tables, links, stresses, pictures. Only names and attributes that are written here are in it.
 */
export class CleanTree {
  readonly root: HTMLElement;
  readonly #doc: Document;
  readonly #top: Node;
  readonly #open: { frame: Frame; element: HTMLElement }[] = [];
  /** Rows and cells of tables, which are made whole so that empty cells keep their places. */
  readonly #cells = new Map<Element, HTMLElement>();
  /** Levels of the story's subheadings, so that the highest of them comes right below the headline. */
  readonly #levels: readonly string[];

  /** @param doc an empty document. @param top holds all of the story's text */
  constructor(doc: Document, top: Node, pieces: readonly Piece[]) {
    this.#doc = doc;
    this.#top = top;
    this.root = doc.createElement('article');
    const names = pieces.map(({ node }) => framesOf(node, top).paragraph.name);
    this.#levels = [...new Set(names)].filter((name) => /^h\d$/.test(name)).sort();
    for (const piece of pieces) this.#add(piece);
    tidy(this.root);
  }

  #add({ node, kind, before }: Piece): void {
    const { containers, paragraph, inlines } = framesOf(node, this.#top);
    const name = kind === 'caption' ? 'figcaption' : this.#nameOf(paragraph.name);
    // A heading is stressed as it is.
    const inside = name.startsWith('h') ? inlines.filter((inline) => inline.name === 'a') : inlines;
    const frames = [...containers, { ...paragraph, name }, ...inside];
    this.#close(frames, containers.length, before);
    const isSame = this.#open.length > containers.length;
    if (isSame && before === 'space') this.#here().append(' ');
    const content = this.#contentOf(node);
    if (content === null) return;
    for (const frame of frames.slice(this.#open.length)) this.#enter(frame);
    this.#here().append(content);
  }

  #nameOf(paragraph: string): string {
    const level = this.#levels.indexOf(paragraph);
    return level < 0 ? paragraph : `h${Math.min(6, level + 2)}`;
  }

  /** Leaves what the next leaf does not stand in. */
  #close(frames: readonly Frame[], depth: number, gap: Gap): void {
    let common = 0;
    const isOpen = (frame: Frame | undefined) => {
      const open = this.#open[common]?.frame;
      return open !== undefined && open.source === frame?.source && open.name === frame.name;
    };
    while (isOpen(frames[common])) common += 1;
    if (gap === 'paragraph') common = Math.min(common, depth);
    if (gap === 'line' && common > depth) {
      this.#open.length = depth + 1;
      this.#here().append(this.#doc.createElement('br'));
    } else this.#open.length = common;
  }

  #enter(frame: Frame): void {
    const element = this.#cells.get(frame.source) ?? this.#make(frame);
    this.#open.push({ frame, element });
  }

  #make({ source, name, attributes = {} }: Frame): HTMLElement {
    const element = this.#doc.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    this.#here().append(element);
    if (name === 'table') this.#makeCells(source, element);
    return element;
  }

  #makeCells(source: Element, table: HTMLElement): void {
    for (const cells of rowsOf(source) ?? []) {
      const row = this.#doc.createElement('tr');
      table.append(row);
      const origin = cells[0]?.parentElement;
      if (origin) this.#cells.set(origin, row);
      for (const cell of cells) {
        const element = this.#doc.createElement('td');
        row.append(element);
        this.#cells.set(cell, element);
        for (let more = spanOf(cell); more > 1; more -= 1) row.append(this.#doc.createElement('td'));
      }
    }
  }

  #here(): HTMLElement {
    return this.#open.at(-1)?.element ?? this.root;
  }

  #contentOf(node: Text | Element): Node | null {
    if (isText(node)) return this.#doc.createTextNode(node.data);
    const shown = shownBy(node);
    if (shown === null) return null;
    if (shown.kind === 'words') return this.#doc.createTextNode(shown.words);
    const element = this.#doc.createElement(shown.kind === 'picture' ? 'img' : 'a');
    if (shown.kind === 'picture') {
      element.setAttribute('src', shown.src);
      element.setAttribute('alt', shown.alt);
    } else {
      element.setAttribute('href', shown.href);
      element.append(shown.words);
    }
    return element;
  }
}
