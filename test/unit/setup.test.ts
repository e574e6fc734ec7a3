import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { explainInstall } from '../../scripts/setup/explain-install.mjs';
import { findBrowser } from '../../scripts/setup/find-browser.mjs';
import { isInstalled } from '../../scripts/setup/install-packages.mjs';

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/for-another-system': { version: '1.0.0', optional: true },
};

/** A project whose lockfile wants `wanted` and whose node_modules holds `installed`. */
function project(installed: object | null): string {
  const root = mkdtempSync(join(tmpdir(), 'matn-test-'));
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }));
  if (installed) {
    for (const path of Object.keys(installed)) {
      mkdirSync(join(root, path), { recursive: true });
      writeFileSync(join(root, path, 'package.json'), '{}');
    }
    mkdirSync(join(root, 'node_modules'), { recursive: true });
    writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
  }
  return root;
}

describe('whether packages must be installed', () => {
  it.each([
    ['what is wanted', true, { 'node_modules/a': { version: '1.0.0' } }],
    ['nothing', false, null],
    ['another version', false, { 'node_modules/a': { version: '0.9.0' } }],
    ['less', false, {}],
    [
      'an old package for this system',
      false,
      { 'node_modules/a': { version: '1.0.0' }, 'node_modules/for-another-system': { version: '0.1.0' } },
    ],
  ])('node_modules holds %s: %s', (_what, answer, installed) => {
    expect(isInstalled(project(installed))).toBe(answer);
  });
});

it('notices a package that was taken away', () => {
  const root = project({ 'node_modules/a': { version: '1.0.0' } });
  rmSync(join(root, 'node_modules/a'), { recursive: true });
  expect(isInstalled(root)).toBe(false);
});

describe('finding a browser', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('believes CHROMIUM and FIREFOX before anything else', () => {
    vi.stubEnv('FIREFOX', process.execPath);
    expect(findBrowser('firefox')).toBe(process.execPath);
  });

  it('says so when nothing is where they point', () => {
    vi.stubEnv('CHROMIUM', '/nowhere/chromium');
    expect(() => findBrowser('chromium')).toThrow('CHROMIUM says /nowhere/chromium');
  });

  it('finds none where there is none', () => {
    vi.stubEnv('FIREFOX', '');
    vi.stubEnv('PATH', mkdtempSync(join(tmpdir(), 'matn-empty-')));
    if (process.platform === 'linux') expect(findBrowser('firefox')).toBeNull();
  });

  it('tells a person which to install and how', () => {
    expect(explainInstall(['firefox'])).toMatch(/No Firefox was found[\s\S]*install[\s\S]*FIREFOX=/);
    expect(explainInstall(['chromium', 'firefox'])).toContain('chromium');
  });
});
