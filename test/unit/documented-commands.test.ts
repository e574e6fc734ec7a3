import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const ROOT = path.resolve(import.meta.dirname, '../..');
const DOCUMENTS = ['README.md', 'README.ar.md', 'CONTRIBUTING.md', '.github/ISSUE_TEMPLATE/wrong-page.yml'];
const PAGE = 'b-english-menu-arabic-prose';
const PATIENCE = 120_000;

/** What stands for something else in a command, and what is typed for it here. */
const PLACES: Readonly<Record<string, string>> = {
  'test/pages/NAME.html': `test/pages/${PAGE}.html`,
  'page.html': `test/pages/${PAGE}.html`,
  NAME: PAGE,
  FILE: `test/pages/${PAGE}.html`,
  ADDRESS: 'https://news.example/1',
  '[DIR': 'test/pages',
  '…]': '',
};

/** How a command is run here, in a copy of the project with one labelled page. */
interface Run {
  /** Typed in its stead where the whole would take minutes; default: the command as it is written. */
  readonly as?: string;
  /** What it says when it did its work. */
  readonly says: RegExp;
  /** What it leaves in the project. */
  readonly leaves?: readonly string[];
}

/** Where a command is run that takes minutes or changes what this test cannot give it: a file, and words in it. */
interface Elsewhere {
  readonly by: string;
  readonly words: string;
}

const ROWS: Readonly<Record<string, Run | Elsewhere>> = {
  'npm start': { by: 'scripts/prove/proofs.mjs', words: "['npm', 'start']" },
  'npm start -- --help': { says: /--browser chromium\|firefox/ },
  'npm start -- https://…': { by: 'test/unit/choose-page.test.ts', words: 'https://' },
  'npm start -- page.html': {
    says: /^Hidden +[1-9]/m,
    leaves: ['out/before.png', 'out/after.png', 'out/popup.png'],
  },
  'npm start -- test/pages/NAME.html': {
    by: 'test/unit/documented-commands.test.ts',
    words: "'npm start -- page.html'",
  },
  'npm test': { by: '.ci/run', words: '\nnpm test ' },
  'npm test -- unit lint': { as: 'npm test -- lint', says: /^1 passed, 0 failed$/m },
  'npm install && npm run build': {
    as: 'npm install --dry-run --offline && npm run build',
    says: /matn@/,
    leaves: ['dist/chromium/manifest.json', 'dist/firefox/manifest.json'],
  },
  'npm run build': { says: /page\.js/, leaves: ['dist/chromium/page.js', 'dist/firefox/popup.js'] },
  'npm run build -- --dev': { says: /page\.js/, leaves: ['dist/chromium/page.js'] },
  'npm run package': {
    says: /-chromium\.zip {2}\d+ KB/,
    leaves: [`out/package/matn-${packageJson.version}-source.zip`],
  },
  'npm run explain -- test/pages/NAME.html': { says: /\S/ },
  'npm run measure': { says: /pages +1 +0 / },
  'npm run measure -- [DIR …]': { says: /pages +1 +0 / },
  'npm run measure -- --pages --left': { says: new RegExp(PAGE) },
  'npm run measure -- --blind': { says: /blind/ },
  'npm run fixture -- FILE --url ADDRESS': {
    as: 'npm run fixture -- FILE --url ADDRESS --name made',
    says: /check-fixtures\.mjs made/,
    leaves: ['test/pages/made.html', 'test/pages/made.json'],
  },
  'node scripts/check-fixtures.mjs NAME': { says: /\S/ },
  'node scripts/render-icons.mjs': { says: /\S/, leaves: ['icons/128.png'] },
  'node scripts/render-readme-picture.mjs': { says: /^/, leaves: ['docs/before-after.png'] },
  'node scripts/render-store-pictures.mjs': {
    says: /^/,
    leaves: ['before', 'after-ar', 'after-en', 'after-fr'].map((name) => `docs/store/${name}.png`),
  },
  'npm run bench': { by: 'docs/release.md', words: '`npm run bench`' },
  'npm run gallery': { by: 'docs/release.md', words: '`npm run gallery`' },
  'npm run prove': { as: 'npm run prove -- --help', says: /sudo npm run prove/ },
  'npm run coverage': {
    as: 'npm run coverage -- facts/parse-date --coverage.thresholds.lines=0',
    says: /Tests .*passed/,
  },
  'npm run mutation': { as: 'npm run mutation -- --help', says: /--mutate/ },
  'npx vitest --project unit NAME': { as: 'npx vitest --project unit start-options', says: /Tests .*passed/ },
  'npx biome check --write .': { says: /Checked \d+ files/ },
  'GENERATED_PAGES=200 npx vitest --project unit generated': {
    as: 'GENERATED_PAGES=2 npx vitest --project unit generated',
    says: /Tests .*passed/,
  },
};

/** @returns the commands that a document tells its reader to type: code in its lines, or in its HTML */
function commandsOf(file: string): string[] {
  const code = readFileSync(path.join(ROOT, file), 'utf8').matchAll(
    /`([^`\n]+)`|<code[^>]*>([^<]+)<\/code>/g,
  );
  return [...code]
    .map(([, inline, element]) => (inline ?? element ?? '').trim())
    .filter((text) => /^([A-Z_]+=\S+ )?(npm|npx|node|bash) \S/.test(text) && text !== 'npm ci');
}

const commands = [...new Set(DOCUMENTS.flatMap(commandsOf))];
let copy = '';

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'matn-typed-'));
  const left = /^(\.git|node_modules|dist|out|coverage|docs\/gallery)(\/|$)/;
  cpSync(ROOT, copy, {
    recursive: true,
    filter: (from) => {
      const name = path.relative(ROOT, from);
      if (left.test(name)) return false;
      return path.dirname(name) !== 'test/pages' || path.basename(name).startsWith(PAGE);
    },
  });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** @returns what a person would see who typed it in the copy */
function type(command: string) {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, VITEST: ___, ...env } = process.env;
  const words = command.split(' ').map((word) => PLACES[word] ?? word);
  const { status, stdout, stderr } = spawnSync(words.join(' '), {
    cwd: copy,
    shell: true,
    encoding: 'utf8',
    env: { ...env, CI: 'true', NO_COLOR: '1', npm_config_update_notifier: 'false' },
  });
  return { status, said: stdout + stderr };
}

describe('a command in the documents', () => {
  it('is in the table of this test', () => {
    expect(commands.length).toBeGreaterThan(20);
    expect(commands.filter((command) => !(command in ROWS))).toEqual([]);
  });

  it('in the table is in a document', () => {
    expect(Object.keys(ROWS).filter((command) => !commands.includes(command))).toEqual([]);
  });

  it('is a script of package.json where it is one of npm', () => {
    const named = commands.flatMap((command) => /^npm run ([\w:]+)/.exec(command)?.[1] ?? []);
    expect(named.filter((name) => !(name in packageJson.scripts))).toEqual([]);
  });

  const here = Object.entries(ROWS).flatMap(([command, row]) => ('says' in row ? [{ command, ...row }] : []));
  it.each(here)(
    '$command does what is said of it',
    ({ command, as = command, says, leaves = [] }) => {
      for (const file of leaves) rmSync(path.join(copy, file), { force: true });
      const { status, said } = type(as);
      expect(said).toMatch(says);
      expect(status, said).toBe(0);
      expect(leaves.filter((file) => !existsSync(path.join(copy, file)))).toEqual([]);
    },
    PATIENCE,
  );

  const elsewhere = Object.entries(ROWS).flatMap(([command, row]) =>
    'by' in row ? [{ command, ...row }] : [],
  );
  it.each(elsewhere)('$command is run by $by', ({ by, words }) => {
    expect(readFileSync(path.join(ROOT, by), 'utf8')).toContain(words);
  });
});

it('every script of package.json is told of, but for those that a step of npm test runs', () => {
  const told = commands.join('\n');
  const steps = readFileSync(path.join(ROOT, 'scripts/test.mjs'), 'utf8');
  const untold = Object.keys(packageJson.scripts).filter(
    (name) =>
      !new RegExp(`npm (run )?${name}\\b`).test(told) && !steps.includes(`'${name.replace('test:', '')}'`),
  );
  expect(untold).toEqual([]);
});

it('every script in scripts/ is typed, or run by a command that is', () => {
  const scripts = readdirSync(path.join(ROOT, 'scripts')).filter((name) => name.endsWith('.mjs'));
  const known =
    JSON.stringify(packageJson.scripts) + commands.join() + readFileSync(path.join(ROOT, '.ci/run'), 'utf8');
  expect(scripts.filter((name) => !known.includes(name) && !isImported(name))).toEqual([]);
});

/** Whether another script is made of it. */
function isImported(name: string): boolean {
  const files = readdirSync(path.join(ROOT, 'scripts'), { recursive: true, encoding: 'utf8' });
  return files.some(
    (file) =>
      file.endsWith('.mjs') && readFileSync(path.join(ROOT, 'scripts', file), 'utf8').includes(`/${name}'`),
  );
}
