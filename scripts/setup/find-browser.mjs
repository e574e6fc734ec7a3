import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { PLACES } from './browser-places.mjs';

/** @typedef {import('../browsers/driver.ts').BrowserName} BrowserName */

const manifest = JSON.parse(readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8'));

/** The oldest that the extension runs in. */
const OLDEST = {
  chromium: Number.parseInt(manifest.minimum_chrome_version, 10),
  firefox: Number.parseInt(manifest.browser_specific_settings.gecko.strict_min_version, 10),
};

/**
 * @param {BrowserName} name
 * @returns {string | null} path of a program new enough
 */
export function findBrowser(name) {
  const chosen = process.env[PLACES[name].variable];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`${PLACES[name].variable} says ${chosen}, but nothing is there.`);
  }
  return candidates(name).find((program) => existsSync(program) && isNewEnough(program, name)) ?? null;
}

/** @param {BrowserName} name */
function candidates(name) {
  const places = PLACES[name];
  /**
   * @param {readonly (string | undefined)[]} folders
   * @param {readonly string[]} files
   */
  const each = (folders, files) =>
    files.flatMap((file) => folders.flatMap((folder) => (folder ? [join(folder, file)] : [])));
  if (process.platform === 'darwin')
    return each(['/Applications', join(homedir(), 'Applications')], places.mac);
  if (process.platform === 'win32') {
    const { PROGRAMFILES, LOCALAPPDATA, 'PROGRAMFILES(X86)': x86 } = process.env;
    return each([PROGRAMFILES, x86, LOCALAPPDATA], places.windows);
  }
  return each((process.env.PATH ?? '').split(delimiter), places.linux);
}

/**
 * Asking also unmasks the script that Ubuntu puts in the place of a browser that is not installed.
 * @param {string} program
 * @param {BrowserName} name
 */
function isNewEnough(program, name) {
  // On Windows the question would open a window.
  if (process.platform === 'win32') return true;
  try {
    const answer = execFileSync(program, ['--version'], { encoding: 'utf8', timeout: 20_000, stdio: 'pipe' });
    const major = Number(/(\d+)\.\d/.exec(answer)?.[1]);
    if (major >= OLDEST[name]) return true;
    console.log(`  ${program} is version ${major}; Matn needs ${OLDEST[name]} or newer.`);
  } catch {
    console.log(`  ${program} does not start.`);
  }
  return false;
}
