import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runStep } from './run-step.mjs';

/** @typedef {{version?: string, link?: boolean, optional?: boolean}} LockedPackage */

/**
 * npm says what it fetches, else it is silent for a minute; and tries again soon: by itself it waits 70 seconds
 * before it tells that there is no network.
 */
const FETCHING = ['--loglevel=http', '--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=10000'];

/**
 * Installs what package-lock.json says, when it is not what node_modules holds.
 * @param {string} root
 */
export async function installPackages(root) {
  if (isInstalled(root)) return;
  // Inside `npm start` npm says where it is itself; on Windows its command is a script that needs a shell.
  const npm = process.env.npm_execpath;
  // Without --include=dev nothing could be built where NODE_ENV is production.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', ...FETCHING];
  const [program, before] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const done = await runStep('Installing packages (npm ci)', program, [...before, ...args], {
    cwd: root,
    shell: program === 'npm' && process.platform === 'win32',
    // On a full disk npm goes on for minutes, leaves torn files and says that all is well.
    failsAt: /ENOSPC/,
  });
  if (!done) throw new Error('The packages could not be installed (npm ci).');
}

/**
 * npm keeps in node_modules a lockfile of what it put there; something else may have taken it away since.
 * @param {string} root
 */
export function isInstalled(root) {
  const installedFile = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const installed = readPackages(installedFile);
  return Object.entries(readPackages(join(root, 'package-lock.json'))).every(([path, wanted]) => {
    if (path === '' || wanted.link) return true;
    const found = installed[path];
    // Packages for other systems are left out.
    if (!found) return wanted.optional === true;
    return found.version === wanted.version && existsSync(join(root, path, 'package.json'));
  });
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
