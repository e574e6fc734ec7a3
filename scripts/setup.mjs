import './setup/check-node.mjs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { tellError } from './setup/explain-failure.mjs';
import { explainInstall } from './setup/explain-install.mjs';
import { findBrowser } from './setup/find-browser.mjs';
import { hasArabicFont, installWithApt } from './setup/install-browsers.mjs';
import { installPackages } from './setup/install-packages.mjs';

/** @typedef {import('./browsers/driver.ts').BrowserName} BrowserName */
/** @typedef {Partial<Record<BrowserName, string>>} Browsers paths of their programs */

/** The project's folder. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * From nothing but Node to packages and browsers. Cheap when all is there; uses Node's own modules only,
 * for it runs before there are others.
 * @param {{browsers: 'both' | 'any' | BrowserName}} options `any`: one is enough
 * @returns {Promise<Browsers>}
 */
export async function setUp({ browsers }) {
  await installPackages(ROOT);
  let found = findBrowsers();
  /** @type {BrowserName[]} */
  const wanted = browsers === 'both' ? ['chromium', 'firefox'] : browsers === 'any' ? [] : [browsers];
  if (browsers === 'any' && !found.chromium && !found.firefox) wanted.push('chromium');
  const missing = wanted.filter((name) => !found[name]);
  const installed = await installWithApt(missing, { interfaces: browsers === 'both' });
  if (installed && missing.length > 0) found = findBrowsers();
  const still = missing.filter((name) => !found[name]);
  if (still.length > 0) throw new Error(explainInstall(still));
  if (!hasArabicFont())
    console.log('! This machine has no Arabic font: pictures will show boxes for letters.');
  return found;
}

/** @returns {Browsers} */
function findBrowsers() {
  const chromium = findBrowser('chromium');
  const firefox = findBrowser('firefox');
  return { ...(chromium && { chromium }), ...(firefox && { firefox }) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { browsers: { type: 'string', default: 'any' } } });
  const { browsers } = values;
  if (browsers !== 'any' && browsers !== 'both' && browsers !== 'chromium' && browsers !== 'firefox') {
    console.error('setup.mjs [--browsers any|both|chromium|firefox]');
    process.exit(2);
  }
  try {
    const found = await setUp({ browsers });
    for (const [name, path] of Object.entries(found)) console.log(`${name}: ${path}`);
  } catch (error) {
    console.error(tellError(error));
    process.exit(1);
  }
}
