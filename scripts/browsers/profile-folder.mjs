import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Makes a folder for a browser's throw-away profile. A browser packed as a snap sees neither /tmp nor
 * hidden folders, only a folder of its own.
 * @param {string} program
 */
export function makeProfileFolder(program) {
  const snap = snapName(program);
  return mkdtempSync(join(snap ? join(homedir(), 'snap', snap, 'common') : tmpdir(), 'matn-profile-'));
}

/**
 * On Ubuntu /usr/bin/firefox is a short script that starts the snap.
 * @param {string} program
 */
function snapName(program) {
  const isScript = statSync(program).size < 10_000;
  const path = isScript ? readFileSync(program, 'utf8') : program;
  return /\/snap\/bin\/(?<name>[\w-]+)/.exec(path)?.groups?.name;
}
