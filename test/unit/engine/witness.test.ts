import { describe, expect, it } from 'vitest';
import { Measures } from '../../../src/engine/measure.ts';
import { readLines } from '../../../src/engine/read-lines.ts';
import { inOneGo } from '../../../src/engine/steps.ts';
import { isExcerpt } from '../../../src/engine/witness/excerpts.ts';
import { nearnessToHeadline } from '../../../src/engine/witness/nearness.ts';
import { bodyFactor, quoteBonus } from '../../../src/engine/witness/page-data.ts';
import { lineTrust } from '../../../src/engine/witness/trust.ts';
import type { Witnesses } from '../../../src/engine/witnesses.ts';
import { documentOf } from './tiny-page.ts';

const TEXT =
  'قال مهندس البلدية إن الحجارة المتضررة رقمت واحدة واحدة، وستعاد إلى أماكنها بعد معالجتها بالجير.';
const LONG = `<p>${TEXT} ${TEXT} ${TEXT}</p>`;
const OWN = `<p data-own>${TEXT}</p>`;
const LINK = '<h3><a href="/n/1">عودة السلاحف إلى شاطئ رأس الحد</a></h3>';

/** The page's lines, and the one that is marked as one's own. */
function read(markup: string) {
  const page = readLines(documentOf(markup).body);
  const own = page.lines.find((line) => line.block.closest('[data-own]'));
  if (!own) throw new Error('nothing is marked with data-own');
  return { page, own, measures: new Measures(page), headline: page.lines.find((line) => line.heading === 1) };
}

describe('excerpts', () => {
  it.each([
    ['under a linked heading', LINK + OWN, true],
    ['under a linked headline and its time', `${LINK}<time>12:40</time>${OWN}`, true],
    ['under the last of two links that stand together', LINK + LINK + OWN, false],
    ['under a heading without a link', `<h3>عودة السلاحف إلى شاطئ رأس الحد</h3>${OWN}`, false],
    ['under a paragraph', LONG + OWN, false],
    ['with a paragraph between', LINK + LONG + OWN, false],
    ['with a sentence of five words between', `${LINK}<p>هذا سطر من خمس كلمات</p>${OWN}`, false],
    ['with four words between', `${LINK}<p>الثلاثاء خمسة سبتمبر 2023</p>${OWN}`, true],
    ['with four rows between', `${LINK}${'<p>قبل ساعة</p>'.repeat(4)}${OWN}`, false],
    [
      'under a link that stands alone',
      `<p><a href="/n/1">عودة السلاحف إلى شاطئ رأس الحد</a></p>${OWN}`,
      true,
    ],
  ])('%s', (_, markup, expected) => {
    const { page, own } = read(markup);
    expect(isExcerpt(page.lines, own.index)).toBe(expected);
  });
});

describe('nearness to the headline', () => {
  const links = '<p><a href="/s">قسم الأخبار</a></p>'.repeat(12);
  it.each([
    ['right under it', `<h1>ترميم السور القديم</h1>${OWN}`, 1],
    ['above it', `${OWN}<h1>ترميم السور القديم</h1>`, 0.3],
    ['beyond a list of links', `<h1>ترميم السور القديم</h1>${LONG}${links}${OWN}`, 0.5],
    ['beyond links right under it', `<h1>ترميم السور القديم</h1>${links}${OWN}`, 1],
    ['without a headline', OWN, 1],
  ])('%s', (_, markup, expected) => {
    const { page, own, measures, headline } = read(markup);
    expect(nearnessToHeadline(page, measures, headline ?? null)[own.index]).toBe(expected);
  });
});

describe('trust in the boxes round a line', () => {
  const beside = (box: string) => `<div>${LONG}${LONG}</div>${box}`;
  it.each([
    ['a plain box', `<div>${OWN}</div>`, 1],
    ['a box that calls itself the story', `<div class="article-body">${OWN}</div>`, 1.3],
    ['an aside', `<aside>${OWN}</aside>`, 0.2],
    ['a box with a telling name', `<div class="related-posts">${OWN}</div>`, 0.15],
    ['a box that opens with a label', `<div><h4>اقرأ أيضا</h4>${OWN}</div>`, 0.2],
    ['a box that is called like a property of every object', `<constructor>${OWN}</constructor>`, 1],
    ['an aside in such a box', `<div class="comments"><aside>${OWN}</aside></div>`, 0.03],
  ])('%s', (_, box, expected) => {
    const { page, own, measures } = read(beside(box));
    expect(inOneGo(lineTrust(page, measures, null))[own.index]).toBeCloseTo(expected, 5);
  });

  it('is whole where most of the prose of the page stands', () => {
    const { page, own, measures } = read(`<aside>${LONG}${OWN}</aside><p>${TEXT}</p>`);
    expect(inOneGo(lineTrust(page, measures, null))[own.index]).toBe(1);
  });

  it('is whole where the headline stands', () => {
    const { page, own, measures, headline } = read(
      beside(`<div class="share-area"><h1>ترميم السور</h1>${OWN}</div>`),
    );
    expect(inOneGo(lineTrust(page, measures, headline ?? null))[own.index]).toBe(1);
  });
});

describe("the page's data", () => {
  const { own } = read(OWN);
  const said = (data: Partial<Witnesses>): Witnesses => ({
    titles: [],
    descriptions: [],
    articleBody: '',
    saysArticle: false,
    ogType: '',
    ...data,
  });
  it.each([
    ['say nothing', {}, 1, 0],
    ['hold the line in their text', { articleBody: `${own.folded} ${own.folded} ${own.folded}` }, 2, 0],
    ['hold another text', { articleBody: 'نص اخر '.repeat(40) }, 1, 0],
    ['hold a text too short to be one', { articleBody: own.folded }, 1, 0],
    ['begin with the line', { descriptions: [own.folded.slice(0, 70)] }, 1, 60],
    ['end with what the line begins with', { descriptions: [`مقدمة قبله ${own.folded}`] }, 1, 60],
    ['are as long as a line of 200 letters', { articleBody: own.folded.repeat(9).slice(0, 200) }, 1, 0],
    ['are longer by a letter', { articleBody: own.folded.repeat(9).slice(0, 201) }, 2, 0],
    ['go on otherwise after forty letters', { articleBody: own.folded.slice(0, 40).repeat(6) }, 2, 0],
    ['begin with sixty of its letters', { descriptions: [`${own.folded.slice(5, 65)} ثم غيرها`] }, 1, 60],
    ['describe the site', { descriptions: ['صحيفة يومية تصدر في المدينة منذ عام 1950'] }, 1, 0],
  ])('%s', (_, data, factor, bonus) => {
    expect(bodyFactor(own, said(data))).toBe(factor);
    expect(quoteBonus(own, said(data))).toBe(bonus);
  });

  it('quote no line of five words', () => {
    const { own: short } = read('<p data-own>قال الوزير إن العمل بدأ.</p>');
    expect(quoteBonus(short, said({ descriptions: [short.folded] }))).toBe(0);
    const { own: longer } = read('<p data-own>قال الوزير إن العمل بدأ اليوم.</p>');
    expect(quoteBonus(longer, said({ descriptions: [longer.folded] }))).toBe(60);
  });
});
