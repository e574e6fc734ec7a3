import type { CitedWork } from './cited-work.ts';

/** @param markdown the story with its headline. @returns the same, with the facts in YAML at its head */
export function markdownFile(work: CitedWork, markdown: string): string {
  const sources = work.sources.length > 0 ? work.sources : [work.publisher];
  const lines: readonly (readonly [string, string | null])[] = [
    ['title', yaml(work.title)],
    ['date', work.published?.iso ?? null],
    ['updated', work.modified?.iso ?? null],
    ['author', work.byline && yaml(work.byline)],
    ['source', list(sources)],
    ['publisher', yaml(work.publisher)],
    ['url', yaml(work.url)],
    ['tags', list(work.tags)],
    ['accessed', work.accessed],
    ['lang', 'ar'],
  ];
  const head = lines.flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]));
  return `---\n${head.join('\n')}\n---\n\n${markdown}`;
}

/** A string of JSON is one of YAML too, whatever is in it. */
function yaml(text: string): string {
  return JSON.stringify(text);
}

function list(texts: readonly string[]): string {
  return `[${texts.map(yaml).join(', ')}]`;
}

/** Names that Windows keeps for devices: no file may have one. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** Reserved on some system, or with a meaning of its own in a link between notes. */
const RESERVED = /[\\/:*?<>|#^[\]]+/g;
/** File systems allow 255 bytes, of which an Arabic letter takes two. */
const MOST_BYTES = 180;

/** @param title one line. @returns a name that every system takes, with the title's own letters */
export function fileName(title: string): string {
  const encoder = new TextEncoder();
  const plain = title.normalize('NFC').replaceAll('"', '').replace(RESERVED, ' ');
  let name = '';
  for (const word of plain.split(/\s+/)) {
    const longer = name === '' ? word : `${name} ${word}`;
    if (encoder.encode(longer).length > MOST_BYTES) break;
    name = longer;
  }
  // One word that is too long is cut between two letters.
  if (name === '') name = [...plain.trim()].slice(0, 40).join('');
  name = name.replace(/^[.\s~-]+|[.\s]+$/g, '');
  return `${name === '' || DEVICE.test(name) ? `matn ${name}`.trim() : name}.md`;
}
