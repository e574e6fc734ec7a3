#!/usr/bin/env node
/**
 * Writes what the stores take: `npm run package`, or with `-- --out DIR`. An archive for Chrome, one for Firefox, and the source,
 * from which Firefox's reviewers build the same. The same files give the same bytes, on any day and in any folder.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import { build } from './build.mjs';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
/** What is made, brought or the machine's own: none of it is source. */
const NO_SOURCE = /^(\.git|node_modules|dist|out|coverage)$|\.log$/;
/** The first day a zip can name, by the clock of whatever zone: the format knows no zones. */
const NO_DAY = new Date(1980, 0, 1);

/**
 * @param {{ out?: string }} [options] the folder that is made anew
 * @returns {Promise<string[]>} the archives
 */
export async function packageAll({ out = path.join(ROOT, 'out/package') } = {}) {
  const { version } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const built = path.join(out, 'unpacked');
  const { folders } = await build({ out: built });
  const packed = [
    ...folders.map((folder) => ({ name: path.basename(folder), folder })),
    { name: 'source', folder: ROOT },
  ];
  /** @type {string[]} */
  const archives = [];
  for (const { name, folder } of packed) {
    const archive = path.join(out, `matn-${version}-${name}.zip`);
    await writeFile(archive, zip(await readTree(folder, name === 'source' ? NO_SOURCE : /^$/)));
    archives.push(archive);
  }
  await rm(built, { recursive: true });
  return archives;
}

/**
 * @param {string} folder
 * @param {RegExp} leftOut names of files and folders
 * @param {string} [inside]
 * @returns {Promise<Map<string, Uint8Array>>} path in the folder, with `/` → content, in the order of the paths
 */
export async function readTree(folder, leftOut, inside = '') {
  /** @type {Map<string, Uint8Array>} */
  const files = new Map();
  const entries = await readdir(path.join(folder, inside), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (leftOut.test(entry.name)) continue;
    const name = inside ? `${inside}/${entry.name}` : entry.name;
    if (entry.isDirectory())
      for (const [key, value] of await readTree(folder, leftOut, name)) files.set(key, value);
    else if (entry.isFile()) files.set(name, await readFile(path.join(folder, name)));
  }
  return files;
}

/** @param {Map<string, Uint8Array>} files @returns {Uint8Array} */
function zip(files) {
  return zipSync(Object.fromEntries(files), { level: 9, mtime: NO_DAY });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  try {
    const archives = await packageAll(values.out ? { out: path.resolve(values.out) } : {});
    for (const archive of archives) {
      const { byteLength } = await readFile(archive);
      console.log(`${path.relative(process.cwd(), archive)}  ${Math.ceil(byteLength / 1024)} KB`);
    }
  } catch (error) {
    console.error(`no packages: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
