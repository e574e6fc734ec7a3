import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './until.mjs';

/**
 * A folder for what the browser downloads, inside another one.
 * @param {string} parent
 */
export function makeDownloadFolder(parent) {
  const folder = join(parent, 'matn-downloads');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * Waits until the folder holds a file that is whole: browsers write to another name first.
 * @param {string} folder
 * @returns {Promise<{name: string, text: string}>}
 */
export async function readDownload(folder) {
  return until(
    async () => {
      const [name, ...others] = readdirSync(folder);
      if (name === undefined || others.length > 0 || /\.(?:crdownload|part|tmp)$/.test(name)) return null;
      const text = readFileSync(join(folder, name), 'utf8');
      return text === '' ? null : { name, text };
    },
    { what: 'a download' },
  );
}
