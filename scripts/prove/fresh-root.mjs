import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PLACES } from '../setup/browser-places.mjs';

/** The system's own folders: all that a machine has on which nobody has worked yet. */
const SYSTEM = ['usr', 'etc', 'var', 'opt'];
/** Taken away from it: what set-up has to bring by itself. */
const PURGED = /^(chromium|google-chrome|microsoft-edge|brave-browser|firefox|fonts-noto|git$)/;
/** Where the clone lies, inside. */
export const CLONE = '/home/stranger/matn';
export const HOME = '/home/stranger';

/**
 * Makes a machine out of this one: its system, writable, over a layer that lies in memory and is gone with the mount
 * namespace; no browser, an empty home, empty caches, and a clone of what is committed. To be called inside a mount
 * and process namespace of its own (`unshare`), as root.
 * @param {string} project the repository
 * @param {string} layer an empty folder, which the layer in memory covers
 * @returns {{ root: string, took: string[] }} the folder to change root to, and the browsers' programs that were there
 */
export function makeFreshRoot(project, layer) {
  mount('-t', 'tmpfs', '-o', 'size=80%', 'tmpfs', layer);
  const root = join(layer, 'root');
  for (const name of SYSTEM) if (existsSync(`/${name}`)) overlay(name, layer, root);
  for (const name of ['bin', 'sbin', 'lib', 'lib64', 'lib32']) {
    if (!existsSync(join(root, 'usr', name))) continue;
    symlinkSync(`usr/${name}`, join(root, name));
  }
  for (const name of ['dev', 'sys', 'proc', 'run', 'root', 'tmp', HOME.slice(1)])
    mkdirSync(join(root, name), { recursive: true });
  chmodSync(join(root, 'tmp'), 0o1777);
  mount('--rbind', '/dev', join(root, 'dev'));
  mount('--rbind', '/sys', join(root, 'sys'));
  mount('-t', 'proc', 'proc', join(root, 'proc'));
  bringNode(root);
  // Often a link into /run, which is empty here.
  const resolver = readFileSync('/etc/resolv.conf', 'utf8');
  rmSync(join(root, 'etc/resolv.conf'), { force: true });
  writeFileSync(join(root, 'etc/resolv.conf'), resolver);
  run('git', ['clone', '--quiet', '--no-hardlinks', project, join(root, CLONE)]);
  return { root, took: takeBrowsersAway(root) };
}

/** @param {string} name @param {string} layer @param {string} root */
function overlay(name, layer, root) {
  const [upper, work, merged] = [join(layer, 'upper', name), join(layer, 'work', name), join(root, name)];
  for (const folder of [upper, work, merged]) mkdirSync(folder, { recursive: true });
  mount('-t', 'overlay', '-o', `lowerdir=/${name},upperdir=${upper},workdir=${work}`, 'overlay', merged);
}

/** A Node that a version manager put into somebody's home is brought along. @param {string} root */
function bringNode(root) {
  const prefix = dirname(dirname(process.execPath));
  if (SYSTEM.some((name) => prefix === `/${name}` || prefix.startsWith(`/${name}/`))) return;
  mkdirSync(join(root, prefix), { recursive: true });
  mount('--bind', prefix, join(root, prefix));
}

/** @param {string} root @returns {string[]} what there was of programs that set-up would find */
function takeBrowsersAway(root) {
  const programs = () =>
    [...PLACES.chromium.linux, ...PLACES.firefox.linux]
      .flatMap((name) =>
        ['/usr/local/bin', '/usr/bin', '/usr/games', '/opt/bin'].map((at) => `${at}/${name}`),
      )
      .filter((file) => existsSync(join(root, file)));
  const took = programs();
  const known = run('chroot', [root, 'dpkg-query', '--show']);
  const purged = [...known.matchAll(/^([^\t:]+)/gm)].flatMap(([name]) => (PURGED.test(name) ? [name] : []));
  const purge = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-y', '-q', 'purge', '--auto-remove'];
  run('chroot', [root, ...purge, ...purged]);
  // The lists of packages and the archives that were fetched once are caches too.
  for (const cache of ['var/lib/apt/lists', 'var/cache/apt/archives'])
    rmSync(join(root, cache), { recursive: true, force: true });
  mkdirSync(join(root, 'var/cache/apt/archives/partial'), { recursive: true });
  mkdirSync(join(root, 'var/lib/apt/lists/partial'), { recursive: true });
  // One that no package brought.
  for (const file of programs()) rmSync(join(root, file));
  return took;
}

/** @param {string[]} args */
function mount(...args) {
  run('mount', args);
}

/** @param {string} program @param {readonly string[]} args @returns {string} what it printed */
function run(program, args) {
  return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
