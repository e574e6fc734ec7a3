import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageAll } from '../../scripts/package.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PATIENCE = 120_000;
let folder: string;
let archives: string[];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'matn-package-'));
  archives = await packageAll({ out: path.join(folder, 'first') });
}, PATIENCE);
afterAll(() => rm(folder, { recursive: true }));

const hash = async (file: string) =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
const hashes = async (files: string[]) =>
  Object.fromEntries(await Promise.all(files.map(async (file) => [path.basename(file), await hash(file)])));
const find = (name: string) => archives.find((file) => file.endsWith(`-${name}.zip`)) ?? '';
const open = async (name: string) => unzipSync(await readFile(find(name)));
const textOf = (content: Uint8Array | undefined) => Buffer.from(content ?? []).toString();

describe('the packages for the stores', () => {
  it(
    'are the same bytes when they are made again',
    async () => {
      const again = await packageAll({ out: path.join(folder, 'again') });
      expect(await hashes(again)).toEqual(await hashes(archives));
    },
    PATIENCE,
  );

  it(
    'are the same bytes when they are made from the source archive, in another folder and zone',
    async () => {
      const home = path.join(folder, 'elsewhere');
      for (const [name, content] of Object.entries(await open('source'))) {
        await mkdir(path.dirname(path.join(home, name)), { recursive: true });
        await writeFile(path.join(home, name), content);
      }
      await symlink(path.join(ROOT, 'node_modules'), path.join(home, 'node_modules'));
      execFileSync(process.execPath, ['scripts/package.mjs', '--out', 'made'], {
        cwd: home,
        env: { ...process.env, TZ: 'Asia/Riyadh' },
      });
      const made = archives.map((file) => path.join(home, 'made', path.basename(file)));
      const same = ['chromium', 'firefox'].map((name) => path.basename(find(name)));
      const [here, there] = [await hashes(archives), await hashes(made)];
      expect(same.map((name) => there[name])).toEqual(same.map((name) => here[name]));
    },
    PATIENCE,
  );

  it('hold the extension at their top, with one version and every licence', async () => {
    const { version } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
    for (const name of ['chromium', 'firefox']) {
      const files = await open(name);
      expect(JSON.parse(textOf(files['manifest.json'])).version).toBe(version);
      expect(textOf(files.LICENSE)).toContain('Mozilla Public License');
      expect(textOf(files['third-party.txt'])).toMatch(/^preact \d[\s\S]*Permission is hereby granted/m);
      expect(textOf(files['third-party.txt'])).toMatch(/^webextension-polyfill \d/m);
      expect(path.basename(find(name))).toContain(version);
    }
  });

  it('hold no file of the machine among the source', async () => {
    const files = Object.keys(await open('source'));
    expect(files).toContain('src/engine/read-page.ts');
    expect(files).toContain('package-lock.json');
    expect(files.filter((file) => /^(\.git|node_modules|dist|out|coverage)\//.test(file))).toEqual([]);
  });
});
