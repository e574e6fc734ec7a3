import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureDirectory } from '../../scripts/measure/measure-directory.mjs';
import type { Figures } from '../../scripts/measure/measure-page.mjs';
import { summarise, worstFirst } from '../../scripts/measure/summarise.mjs';
import { ADDRESS, CLOSING, OPENING, page, TITLE } from './measured-story.ts';

const BOXED = page(`<div class="box"><p>اقرأ أيضا: <a href="/4">عودة السلاحف إلى شاطئ المدينة</a></p></div>`);
/** 7 words. */
const RELATED = 'اقرأ أيضا: عودة السلاحف إلى شاطئ المدينة';
const related = { kind: 'related', where: 'inside-body', level: 1, text: 'عودة السلاحف إلى شاطئ' };
/** Not asked for: it goes with the article level only. */
const menu = { kind: 'nav', where: 'header', level: 2, text: 'سياسة' };
const label = {
  url: ADDRESS,
  title: TITLE,
  published: null,
  source: null,
  tags: [],
  captions: [],
  meta_lines: [],
};

let directory = '';
const write = (name: string, content: string | Buffer) => writeFileSync(path.join(directory, name), content);
beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'matn-measure-'));
  const perfect = { ...label, published: '2024-03-11', body: [OPENING, CLOSING], clutter: [related, menu] };
  write('a-perfect.html.gz', gzipSync(BOXED));
  write('a-perfect.json', JSON.stringify(perfect));
  // The label wants the box as story and the last paragraph as clutter, so the engine is wrong about both.
  // It also says that the page states no day: its address does.
  const stays = { kind: 'other', where: 'after-body', level: 1, text: 'ويأمل الصيادون أن ينهي' };
  write('b-loss.html', BOXED);
  write(
    'b-loss.json',
    JSON.stringify({
      ...label,
      title: 'عنوان آخر',
      body: [OPENING, RELATED],
      clutter: [stays],
    }),
  );
  write('not-a-label.json', '{}');
});
afterAll(() => rmSync(directory, { recursive: true }));

describe('a directory of a perfect page and one with a loss', () => {
  let pages: Figures[];
  beforeAll(async () => {
    pages = (await measureDirectory(directory, false)).pages;
  });

  it('is measured page by page', () => {
    expect(pages).toMatchObject([
      {
        name: 'a-perfect',
        reading: 'article',
        body: 2,
        lost: [],
        clutter: 1,
        left: [],
        precision: 1,
        recall: 1,
      },
      {
        name: 'b-loss',
        reading: 'article',
        body: 2,
        clutter: 1,
        left: [{ kind: 'other', where: 'after-body' }],
      },
    ]);
    expect(pages[0]?.facts).toEqual({ title: true, day: true, source: true, tags: true });
    expect(pages[1]?.facts).toEqual({ title: false, day: false, source: true, tags: true });
  });

  it('tells what hid the sentence that is lost', () => {
    expect(pages[1]?.lost).toEqual([
      { text: RELATED, reason: { rule: 'label', evidence: expect.stringContaining('اقرأ أيضا') } },
    ]);
  });

  it('counts shingles: of 44 shown and 27 wanted, the 20 of the first paragraph are common', () => {
    // The label's title is another one: the page's headline, five words, counts as foreign, which makes 44 of 39.
    expect(pages[1]?.precision).toBeCloseTo(20 / 44);
    expect(pages[1]?.recall).toBeCloseTo(20 / 27);
  });

  it('is summed up', () => {
    const precision = (1 + 20 / 44) / 2;
    const recall = (1 + 20 / 27) / 2;
    const summary = summarise(pages);
    expect(summary).toMatchObject({ articles: 2, errors: 0, lost: 0.25, harmed: 1, hidden: 0.5, others: 0 });
    expect(summary.f1).toBeCloseTo((2 * precision * recall) / (precision + recall));
    expect(summary.facts).toEqual({ title: 0.5, day: 0.5, source: 1, tags: 1 });
    expect(worstFirst(pages).map(({ name }) => name)).toEqual(['b-loss', 'a-perfect']);
  });

  it('is printed, and ends well whatever it is', () => {
    const script = fileURLToPath(new URL('../../scripts/measure.mjs', import.meta.url));
    const run = (...args: string[]) =>
      execFileSync(process.execPath, [script, ...args], { encoding: 'utf8', stdio: 'pipe' });
    const text = run('--pages', '--left', directory, path.join(directory, 'nowhere'));
    expect(text).toMatch(
      / 2 +0 +0\.2500 +1 +0\.5000 +0\.7273 +0\.8704 +0\.7924 +0\.500 +0\.500 +1\.000 +1\.000 +–/,
    );
    expect(text).toMatch(/b-loss +1 of 2 +1 of 1 +0\.4545 +0\.7407 +0\.5634 +title day\n +a-perfect +0 of 2/);
    expect(text).toMatch(/lost +b-loss +label «اقرأ أيضا.*» +اقرأ أيضا: عودة/);
    expect(text).toMatch(/left +b-loss +other, after-body +ويأمل الصيادون أن ينهي/);
  });
});
