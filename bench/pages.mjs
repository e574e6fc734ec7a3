import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { makePage } from './make-page.mjs';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** @typedef {{ name: string, set: string, url: string, html: string | Buffer }} BenchPage */

/** @returns {Generator<BenchPage>} the project's labelled pages, and the benchmark's where they are at hand */
export function* savedPages() {
  yield* pagesIn('own', path.join(ROOT, 'test/pages'));
  const shared = path.join(ROOT, '../shared/pages');
  if (!existsSync(shared)) return;
  for (const set of readdirSync(shared).sort()) yield* pagesIn(set, path.join(shared, set));
}

/**
 * @param {string} set
 * @param {string} folder
 * @returns {Generator<BenchPage>}
 */
function* pagesIn(set, folder) {
  for (const file of readdirSync(folder).sort()) {
    const [, name, zipped] = /^(.*)\.html(\.gz)?$/.exec(file) ?? [];
    if (!name) continue;
    const content = readFileSync(path.join(folder, file));
    const label = path.join(folder, `${name}.json`);
    const { url } = existsSync(label) ? JSON.parse(readFileSync(label, 'utf8')) : {};
    yield {
      name,
      set,
      url: URL.canParse(url) ? url : `https://saved-page.example/${encodeURIComponent(name)}`,
      html: zipped ? gunzipSync(content) : content,
    };
  }
}

/** Nodes of the synthetic pages, in even steps of a logarithmic axis. */
const SIZES = [2000, 6000, 20_000, 60_000, 200_000];

/** @returns {Generator<BenchPage & { nodes: number }>} */
export function* syntheticPages() {
  for (const nodes of SIZES) {
    const name = `synthetic-${nodes}`;
    yield { name, set: 'synthetic', nodes, url: `https://news.example/${name}`, html: makePage(nodes) };
  }
}
