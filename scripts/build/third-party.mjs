import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Whose code is in our scripts, with the licence of each: every licence asks that its text go along.
 * @param {string} root the folder that esbuild took the inputs from
 * @param {Iterable<string>} inputs the files of the bundles, as esbuild's metafile names them
 * @returns {Promise<string>} a text for people
 */
export async function thirdPartyNotices(root, inputs) {
  const folders = new Set([...inputs].map(packageFolder).filter((folder) => folder !== null));
  const notices = await Promise.all([...folders].sort().map((folder) => notice(path.join(root, folder))));
  return `Matn is under the Mozilla Public License 2.0. Its scripts hold the work of others, under their own licences.\n\n${notices.join('\n\n')}\n`;
}

/** @param {string} input @returns {string | null} null for a file of ours */
function packageFolder(input) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? null;
}

/** @param {string} folder @returns {Promise<string>} @throws when a package comes without its licence */
async function notice(folder) {
  const { name, version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  if (!file) throw new Error(`${name} has no licence in its folder`);
  const text = await readFile(path.join(folder, file), 'utf8');
  return `${'─'.repeat(72)}\n${name} ${version} (${license})\n\n${text.replaceAll('\r', '').trim()}`;
}
