import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../scripts/build.mjs';
import { MESSAGES } from './fake-interface.ts';

let out: string;
const read = (name: string) => readFile(path.join(out, name), 'utf8');
const manifestOf = async (target: string) => JSON.parse(await read(`${target}/manifest.json`));

beforeAll(async () => {
  out = await mkdtemp(path.join(tmpdir(), 'matn-build-'));
  await build({ dev: true, out });
}, 60_000);
afterAll(() => rm(out, { recursive: true }));

describe('the two extensions', () => {
  it('have the keys that their browser knows', async () => {
    const [chromium, firefox] = await Promise.all([manifestOf('chromium'), manifestOf('firefox')]);
    expect(chromium.background).toEqual({ service_worker: 'background.js' });
    expect(chromium).not.toHaveProperty('browser_specific_settings');
    expect(firefox.background).toEqual({ scripts: ['background.js'] });
    expect(firefox).not.toHaveProperty('minimum_chrome_version');
    // Firefox knows policies too, but no schema of them.
    expect(firefox).not.toHaveProperty('storage');
    expect(chromium.action).not.toHaveProperty('theme_icons');
    expect(firefox.action.theme_icons).toHaveLength(2);
    const { background: _b, minimum_chrome_version: _m, storage, ...ofChromium } = chromium;
    const { background: _f, browser_specific_settings: _s, ...ofFirefox } = firefox;
    const { theme_icons: _t, ...action } = firefox.action;
    expect(ofChromium).toEqual({ ...ofFirefox, action });
    expect(JSON.parse(await read(`chromium/${storage.managed_schema}`))).toMatchObject({ type: 'object' });
  });

  it('have the version of package.json', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8'));
    expect(await manifestOf('chromium')).toMatchObject({ version });
    expect(await manifestOf('firefox')).toMatchObject({ version });
  });

  it.each(['chromium', 'firefox'])(
    '%s holds every file that its manifest and pages name, and no source map',
    async (target) => {
      const files = await readdir(path.join(out, target), { recursive: true });
      const manifest = JSON.stringify(await manifestOf(target));
      const pages = await Promise.all(
        ['popup', 'options', 'welcome'].map((page) => read(`${target}/${page}.html`)),
      );
      const named = [...`${manifest} ${pages.join(' ')}`.matchAll(/[\w/-]+\.(?:js|html|css|png)\b/g)].map(
        ([name]) => name,
      );
      expect(named.length).toBeGreaterThan(6);
      for (const name of [...named, 'page.js', 'messages-fr.js', '_locales/ar/messages.json'])
        expect(files).toContain(name);
      expect(files.filter((name) => name.endsWith('.map'))).toEqual([]);
    },
  );

  it('have every message of a language in one script', async () => {
    const place = Symbol.for('matn-messages');
    for (const [language, messages] of Object.entries(MESSAGES)) {
      new Function(await read(`firefox/messages-${language}.js`))();
      const told = Object.entries(messages).map(([key, { message }]) => [key, message]);
      expect(Reflect.get(globalThis, place)).toEqual(Object.fromEntries(told));
    }
    Reflect.deleteProperty(globalThis, place);
  });

  it('are the same bytes when they are built again', async () => {
    const again = await mkdtemp(path.join(tmpdir(), 'matn-build-'));
    await build({ dev: true, out: again });
    for (const name of await readdir(path.join(out, 'firefox'), { recursive: true })) {
      if (!/\.\w+$/.test(name)) continue;
      const second = await readFile(path.join(again, 'firefox', name));
      expect(second.equals(await readFile(path.join(out, 'firefox', name))), name).toBe(true);
    }
    await rm(again, { recursive: true });
  }, 60_000);
});

it.each([
  ['page.js', false],
  ['popup.js', false],
  ['background.js', false],
  ['options.js', true],
  ['welcome.js', true],
])('%s carries the polyfill: %s', async (name, does) => {
  const code = await read(`chromium/${name}`);
  expect(code.includes('This script should only be loaded in a browser extension')).toBe(does);
});
