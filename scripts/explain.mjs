#!/usr/bin/env node
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { explainLines, verdicts } from './explain/explain-lines.mjs';
import { explainReading } from './explain/explain-reading.mjs';
import { loadEngine } from './load-engine.mjs';
import { choosePage } from './start/choose-page.mjs';

const HELP = `npm run explain -- FILE        what is read of a saved page (.html, .html.gz), what is hidden of it, and why

  --url ADDRESS                the page's own address (default: what the page itself says)
  --lines                      every line of the page with its words, link words, prose and verdict
  --help

Without FILE: the sample article. No browser is started and none of the page's scripts run.`;

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** @param {readonly string[]} args */
async function explain(args) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      lines: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return HELP;
  const { url: ownUrl, served } = choosePage(positionals[0] ?? null, ROOT);
  if (!served) throw new Error('Only saved pages can be explained: give a file.');
  const url = values.url ?? ownUrl;
  const { window } = new JSDOM(served.html, {
    url,
    virtualConsole: new VirtualConsole(),
    contentType: served.headers?.['content-type'] ?? 'text/html',
  });
  const { readPage, findFacts, readLines, proseWords } = await loadEngine();
  const { document } = window;
  const reading = readPage(document, url);
  const isArticle = reading.kind === 'article';
  const parts = [
    url,
    isArticle ? explainReading(reading, findFacts(reading.context)) : `${reading.kind}: ${reading.why}`,
  ];
  if (values.lines) {
    // A page that is refused has lines too, and they say why.
    const lines = isArticle ? reading.context.lines : readLines(document.body).lines;
    parts.push(explainLines(lines, proseWords, isArticle ? verdicts(reading) : () => ''));
  }
  return parts.join('\n\n');
}

try {
  console.log(await explain(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
