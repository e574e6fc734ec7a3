import path from 'node:path';
import { labelledPages } from './labelled-pages.mjs';
import { loadGauges } from './load-gauges.mjs';
import { measurePage } from './measure-page.mjs';

/**
 * @param {string} directory
 * @param {boolean} blind see measurePage
 * @returns {Promise<import('./tables.mjs').Measured>}
 * @throws when the directory or one of its labels cannot be read
 */
export async function measureDirectory(directory, blind) {
  const gauges = await loadGauges();
  const pages = [];
  for (const page of labelledPages(directory)) pages.push(await measurePage(page, gauges, blind));
  return { name: path.basename(path.resolve(directory)), pages };
}
