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
  --lines                      every line of the page with its words, link words, prose, weight as a piece
                               of the story, and verdict
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
  const engine = await loadEngine();
  const { readPage, findFacts } = engine;
  const { document } = window;
  const reading = readPage(document, url);
  const isArticle = reading.kind === 'article';
  const parts = [
    url,
    isArticle ? explainReading(reading, findFacts(reading.context)) : `${reading.kind}: ${reading.why}`,
  ];
  if (values.lines) {
    // A page that is refused has lines too, and they say why.
    parts.push(explainLines(weigh(document, engine), isArticle ? verdicts(reading) : () => ''));
  }
  return parts.join('\n\n');
}

/**
 * @param {Document} document
 * @param {Awaited<ReturnType<typeof loadEngine>>} engine
 */
function weigh(document, { readLines, Measures, readWitnesses, findHeadline, weighLines, inOneGo }) {
  const page = readLines(document.body);
  const measures = new Measures(page);
  const witnesses = readWitnesses(document);
  const weights = inOneGo(weighLines(page, measures, witnesses, inOneGo(findHeadline(page, witnesses))));
  return page.lines.map((line, i) => ({ line, prose: measures.prose[i] ?? 0, weight: weights[i] ?? 0 }));
}

try {
  console.log(await explain(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
