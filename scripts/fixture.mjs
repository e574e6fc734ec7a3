#!/usr/bin/env node
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { anonymise } from './fixture/anonymise.mjs';
import { draftLabel } from './fixture/draft-label.mjs';
import { loadEngine } from './load-engine.mjs';
import { openLabelledPage } from './open-labelled-page.mjs';

const HELP = `npm run fixture -- FILE --url ADDRESS      makes a labelled page of a saved one (.html, .html.gz), without its words

  --url ADDRESS    where the page was saved
  --name NAME      what the fixture is called (default: the file's name)
  --out DIR        where it goes (default: test/pages)
  --help

The structure and the labels stay («اقرأ أيضا», «الأكثر قراءة»), all other words, addresses and pictures go. The label
is a draft: what Matn reads of the page today.`;

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * @param {{ html: Buffer, url: string, name: string }} page
 * @returns {Promise<{ html: string, label: ReturnType<typeof draftLabel> }>}
 */
export async function makeFixture({ html, url, name }) {
  const { document } = await openLabelledPage(html, { url });
  anonymise(document, new URL(url).hostname);
  const own = `https://news.example${path.posix.join('/', name)}`;
  const text = `<!doctype html>\n${document.documentElement.outerHTML.replace(/\n\s*(?=\n)/g, '')}\n`;
  // Read as it will be: what was broken in the page has been put right by the parser, once.
  const made = await openLabelledPage(text, { url: own });
  const { readPage, findFacts } = await loadEngine();
  const reading = readPage(made.document, own);
  const facts = reading.kind === 'article' ? findFacts(reading.context) : null;
  return { html: text, label: draftLabel({ name, url: own, doc: made.document }, reading, facts) };
}

/** @param {readonly string[]} args */
async function main(args) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      name: { type: 'string' },
      out: { type: 'string', default: path.join(ROOT, 'test/pages') },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [file] = positionals;
  if (values.help || !file) return HELP;
  if (!values.url || !URL.canParse(values.url))
    throw new Error('Say where the page was saved: --url https://…');
  const name = values.name ?? path.basename(file).replace(/\.html?(\.gz)?$/, '');
  const bytes = readFileSync(file);
  const html = file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  const fixture = await makeFixture({ html, url: values.url, name });
  mkdirSync(values.out, { recursive: true });
  const target = path.join(values.out, name);
  writeFileSync(`${target}.html`, fixture.html, { flag: 'wx' });
  writeFileSync(`${target}.json`, `${JSON.stringify(fixture.label, null, 2)}\n`);
  return `${path.relative(process.cwd(), target)}.html and .json

Now look at the page, put its label right, and: node scripts/check-fixtures.mjs ${name}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(await main(process.argv.slice(2)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
