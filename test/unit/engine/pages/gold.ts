import type { Label, LabelledClutter } from './label.ts';
import { squash } from './squash.ts';
import type { TextLine } from './visible-lines.ts';

/** The text node in which a labelled snippet stands. */
interface Snippet {
  readonly clutter: LabelledClutter;
  readonly node: Text;
}

/** The label bound to the nodes of its page, so that it still holds when the page around them is rebuilt. */
export interface Gold {
  /** The text nodes of each body paragraph, in order. */
  readonly body: readonly (readonly Text[])[];
  readonly snippets: readonly Snippet[];
  /** The nodes of headline, captions and meta lines. */
  readonly beside: readonly Text[];
}

/** @throws when the label names text that the page does not show: the fixture is wrong then, not the engine. */
export function bindLabel(label: Label, lines: readonly TextLine[]): Gold {
  const texts = lines.map((line) => squash(line.map((node) => node.data).join('')));
  let from = 0;
  const body = label.body.map((paragraph) => {
    const wanted = squash(paragraph);
    from = texts.findIndex((text, i) => i >= from && text.includes(wanted));
    const line = lines[from];
    if (!line) throw new Error(`body paragraph is not on the page: ${paragraph}`);
    return nodesOf(line, wanted);
  });
  const beside = [label.title ?? '', ...label.captions, ...label.meta_lines]
    .filter(Boolean)
    .flatMap((text) => {
      const wanted = squash(text);
      return lines.filter((_, i) => texts[i]?.includes(wanted)).flatMap((line) => nodesOf(line, wanted));
    });
  const snippets = label.clutter.map((clutter) => {
    const node = lines.flat().find((text) => squash(text.data).includes(squash(clutter.text)));
    if (!node) throw new Error(`snippet is not on the page: ${clutter.text}`);
    return { clutter, node };
  });
  const inBody = new Set(body.flat());
  return { body, snippets, beside: beside.filter((node) => !inBody.has(node)) };
}

/**
 * The nodes of a line over which a squashed text stretches; none when it is not there.
 * @public `npm run measure` uses it too, by name
 */
export function nodesOf(line: TextLine, wanted: string): Text[] {
  const first = squash(line.map((node) => node.data).join('')).indexOf(wanted);
  const end = first + wanted.length;
  let at = 0;
  return line.filter((node) => {
    const start = at;
    at += squash(node.data).length;
    return start < end && at > first && at > start;
  });
}
