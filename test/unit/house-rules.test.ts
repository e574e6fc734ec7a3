import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Longer than this a file says in its head why. */
const LONG = 200;
const REASON = /^(?:\/\/| \*) Over 200 lines: \S.{9,}\.$/m;

const files = ['src', 'scripts', 'bench', 'test'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|mjs)$/.test(file))
    .map((file) => path.join(folder, file)),
);
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

/** Whether a file may be as long as it is. */
function isShortOrExcused(code: string): boolean {
  const lines = code.trimEnd().split('\n');
  return lines.length <= LONG || REASON.test(lines.slice(0, 12).join('\n'));
}

/** What begins a function that other files can call; an arrow function may begin on the next line. */
const EXPORTED =
  /^export (?:default )?(?:(?:async )?function\*? (\w+)|const (\w+)(?:: [^=\n]+)? = (?:async )?(?:<[^\n]*>)?(?:\([^\n]*(?:=>|\($|\)$)|\($|\w+ =>))/;

/** @returns the names of exported functions that no comment stands above, and how many functions are exported */
function undocumented(code: string): { names: string[]; count: number } {
  const lines = code.split('\n');
  const found = lines.flatMap((line, i) => {
    const match = EXPORTED.exec(line);
    return match ? [{ name: match[1] ?? match[2] ?? '', above: lines[i - 1] ?? '' }] : [];
  });
  return {
    names: found.flatMap(({ name, above }) => (/\*\/$/.test(above) ? [] : [name])),
    count: found.length,
  };
}

describe('the length of files', () => {
  it('is at most 200 lines, or the head says why not', () => {
    expect(files.length).toBeGreaterThan(400);
    expect(files.filter((file) => !isShortOrExcused(read(file)))).toEqual([]);
  });

  it.each([
    [true, 'x\n'.repeat(200)],
    [false, 'x\n'.repeat(201)],
    [true, `// Over 200 lines: a list of words.\n${'x\n'.repeat(201)}`],
    [false, `// Over 200 lines: x.\n${'x\n'.repeat(201)}`],
    [false, `${'x\n'.repeat(201)}// Over 200 lines: a list of words.\n`],
  ])('would be seen (%s)', (isFine, code) => expect(isShortOrExcused(code)).toBe(isFine));
});

describe('exported functions', () => {
  const sources = files.filter(
    (file) => file.startsWith(`src${path.sep}`) && !/\.(test|testing)\.tsx?$/.test(file),
  );

  it('of the source each say what goes in and out, in a comment of their own', () => {
    const all = sources.map((file) => ({ file, ...undocumented(read(file)) }));
    expect(all.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(400);
    expect(all.flatMap(({ file, names }) => names.map((name) => `${file}: ${name}`))).toEqual([]);
  });

  it.each([
    ['export function a() {', ['a']],
    ['export async function a(', ['a']],
    ['export function* a(): Steps<void> {', ['a']],
    ['export const a = (text: string): boolean => /x/.test(text);', ['a']],
    ['export const a = async (', ['a']],
    ['export const a: Rule = ({ element }) =>', ['a']],
    ['export const a = text => text;', ['a']],
    ['/** Says. */\nexport function a() {', []],
    ['/** Says. */\n\nexport function a() {', ['a']],
    ["export const A = 'no function';", []],
    ['export const A = { no: 1 } as const;', []],
    ['function own() {', []],
  ])('%j would be seen', (code, names) => expect(undocumented(code).names).toEqual(names));
});

it('every package is pinned to one version', () => {
  const versions = Object.entries({ ...packageJson.dependencies, ...packageJson.devDependencies });
  expect(versions.length).toBeGreaterThan(20);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
