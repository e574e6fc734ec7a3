/** @param tree made by {@link CleanTree}. @returns paragraphs parted by an empty line; without pictures and captions */
export function toPlainText(tree: HTMLElement): string {
  return `${blocksOf(tree).join('\n\n')}\n`;
}

function blocksOf(container: Element): string[] {
  return [...container.children].map(blockOf).filter((text) => text !== '');
}

function blockOf(element: Element): string {
  switch (element.localName) {
    case 'ul':
    case 'ol':
      return listOf(element);
    case 'blockquote':
      return blocksOf(element).join('\n\n');
    case 'table':
      return [...element.children].map(rowOf).join('\n');
    case 'pre':
      return (element.textContent ?? '').replace(/\n$/, '');
    case 'figcaption':
      return '';
    default:
      return lineOf(element);
  }
}

function listOf(list: Element): string {
  const start = Number(list.getAttribute('start') ?? 1);
  const items = [...list.children].map((item, at) => {
    const mark = list.localName === 'ol' ? `${start + at}. ` : '- ';
    return `${mark}${itemOf(item).replaceAll('\n', '\n  ')}`;
  });
  return items.join('\n');
}

const BLOCKS = 'p, ul, ol, blockquote, table, pre, h2, h3, h4, h5, h6, figcaption';

/** Its own words, and below them the lists and paragraphs in it. */
function itemOf(item: Element): string {
  const blocks = [...item.children].filter((child) => child.matches(BLOCKS));
  const own = [...item.childNodes].filter((node) => !blocks.some((block) => block === node));
  return [wordsOf(own), ...blocks.map(blockOf)].filter((text) => text !== '').join('\n');
}

function rowOf(row: Element): string {
  return [...row.children].map((cell) => lineOf(cell).replaceAll('\n', ' ')).join('\t');
}

function lineOf(element: Element): string {
  return wordsOf([...element.childNodes]);
}

function wordsOf(nodes: readonly Node[]): string {
  const text = nodes.map(inlineOf).join('');
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function inlineOf(node: Node): string {
  // The page's own line breaks are white space; those of `br` count.
  if (node.nodeType === 3) return (node.textContent ?? '').replace(/\s+/g, ' ');
  if (!(node instanceof Element)) return '';
  if (node.localName === 'br') return '\n';
  const inner = [...node.childNodes].map(inlineOf).join('');
  return node.localName === 'q' ? `«${inner}»` : inner;
}
