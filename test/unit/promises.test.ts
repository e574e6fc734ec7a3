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

it('what is said to hold in both browsers is tested in the browsers, and in no single one', () => {
  const wrong = rows.filter(({ where, file }) => {
    const isInBrowsers = file.startsWith('test/e2e/');
    return (
      where !== (isInBrowsers ? 'both' : 'unit') || (isInBrowsers && /^ *\{.*\bbrowsers:/m.test(read(file)))
    );
  });
  expect(wrong).toEqual([]);
});
