import TurndownService from 'turndown';

/** What Markdown would take for markup and Turndown lets through: tags, entities, strokes. */
const MARKUP = /<(?=[a-z/!?])|&(?=#?\w+;)|~(?=~)/gi;

/** Where the story is from, below it: the reference with its address as a link. */
export function markdownReference(reference: string, url: string): string {
  const words = reference.endsWith(url) ? reference.slice(0, -url.length) : reference;
  return `---\n\n${escapeMarkdown(words)}<${url}>`;
}

/** @param tree made by {@link CleanTree}. @returns GitHub's Markdown, which Obsidian and others read too */
export function toMarkdown(tree: HTMLElement): string {
  const service = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
    hr: '---',
  });
  service.escape = escapeMarkdown;
  service.addRule('caption', {
    filter: 'figcaption',
    replacement: (content) => `\n\n*${content.trim()}*\n\n`,
  });
  service.addRule('item', { filter: 'li', replacement: itemOf });
  service.addRule('struck', { filter: 'del', replacement: (content) => `~~${content}~~` });
  service.addRule('quoted', { filter: 'q', replacement: (content) => `«${content}»` });
  service.addRule('preformatted', { filter: 'pre', replacement: fence });
  service.addRule('cell', { filter: 'td', replacement: (content) => ` ${inCell(content)} |` });
  service.addRule('row', { filter: 'tr', replacement: (content, row) => `\n|${content}${ruleBelow(row)}` });
  service.addRule('table', { filter: 'table', replacement: (content) => `\n\n${content.trim()}\n\n` });
  return `${service.turndown(tree)}\n`;
}

function escapeMarkdown(text: string): string {
  return TurndownService.prototype.escape(text).replace(MARKUP, '\\$&');
}

/** Turndown sets three spaces after a bullet; one is what people write, and what other programs write back. */
function itemOf(content: string, item: HTMLElement): string {
  const list = item.parentElement;
  const number = Number(list?.getAttribute('start') ?? 1) + [...(list?.children ?? [])].indexOf(item);
  const mark = list?.localName === 'ol' ? `${number}. ` : '- ';
  const isLoose = content.endsWith('\n\n');
  const words = content
    .trim()
    .replaceAll('\n', `\n${' '.repeat(mark.length)}`)
    .replace(/^ +$/gm, '');
  return `${mark}${words}${item.nextSibling === null ? '' : isLoose ? '\n\n' : '\n'}`;
}

function inCell(content: string): string {
  return content
    .trim()
    .replaceAll('|', '\\|')
    .replace(/\s*\n\s*/g, '<br>');
}

/** Markdown's tables have a head: the first row is it, also where the page does not say so. */
function ruleBelow(row: HTMLElement): string {
  if (row.previousElementSibling !== null) return '';
  return `\n|${' --- |'.repeat(row.children.length)}`;
}

function fence(_: string, pre: HTMLElement): string {
  const code = (pre.textContent ?? '').replace(/\n$/, '');
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `\n\n${fence}\n${code}\n${fence}\n\n`;
}
