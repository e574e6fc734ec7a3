#!/usr/bin/env node
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureDirectory } from './measure/measure-directory.mjs';
import { confusionList, directoryTable, pageTable } from './measure/tables.mjs';

const HELP = `npm run measure -- [DIR …]      how good the readings of labelled pages are (default: test/pages)

  --blind                      the engine sees no class and no id
  --pages                      also a row a page, the worst first
  --left                       also each body sentence that is lost, and each snippet of clutter that is left
  --help

DIR holds NAME.html or NAME.html.gz beside NAME.json, or ID.html.gz and truth.json {ID: {url, body}}.
It measures only, so it ends with exit code 0 whatever it finds.`;

const PAGES = path.join(path.dirname(fileURLToPath(import.meta.url)), '../test/pages');

/** @param {readonly string[]} args */
async function measure(args) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      blind: { type: 'boolean', default: false },
      pages: { type: 'boolean', default: false },
      left: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return HELP;
  const directories = [];
  for (const directory of positionals.length ? positionals : [PAGES]) {
    try {
      directories.push(await measureDirectory(directory, values.blind));
    } catch (error) {
      tell(error);
    }
  }
  const parts = [directoryTable(directories)];
  if (values.pages) parts.push(...directories.map(pageTable));
  if (values.left) parts.push(...directories.map(confusionList));
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}

/** @param {unknown} error */
const tell = (error) => console.error(error instanceof Error ? error.message : error);

try {
  console.log(await measure(process.argv.slice(2)));
} catch (error) {
  tell(error);
}
