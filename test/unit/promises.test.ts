import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

const rows = read('docs/promises.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| promise'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, promise = '', where = '', test = '', title = '']) => ({
    promise,
    where,
    file: test.replaceAll('`', ''),
    title,
  }));

it('every promise has its test, by the title that is told', () => {
  expect(rows.length).toBeGreaterThan(40);
  const broken = rows.filter(
    ({ file, title }) =>
      !existsSync(path.join(ROOT, file)) || title.length < 4 || !read(file).includes(title),
  );
  expect(broken).toEqual([]);
});

/** Where a test runs, by its folder and by what it says of its browsers. */
function placeOf(file: string): string {
  if (!file.startsWith('test/e2e/')) return 'unit';
  return read(file).includes("browsers: ['firefox']") ? 'Firefox' : 'both';
}

it('where a promise is said to be tested is where its test runs', () => {
  expect(rows.filter(({ where, file }) => where !== placeOf(file))).toEqual([]);
  expect(rows.filter(({ file }) => /browsers: \['chromium'\]/.test(read(file)))).toEqual([]);
});
