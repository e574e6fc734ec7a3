import { describe, expect, it } from 'vitest';
import { documentOf } from '../../test/unit/engine/tiny-page.ts';
import { Measures } from './measure.ts';
import { readLines } from './read-lines.ts';
import { inOneGo } from './steps.ts';
import { weighLines } from './weigh-lines.ts';
import type { Witnesses } from './witnesses.ts';

const TEXT =
  'قال مهندس البلدية إن الحجارة المتضررة رقمت واحدة واحدة، وستعاد إلى أماكنها بعد معالجتها بالجير.';
const OWN = `<p data-own>${TEXT}</p>`;
const LONG = `<div><p>${TEXT} ${TEXT} ${TEXT}</p><p>${TEXT} ${TEXT} ${TEXT}</p></div>`;
const HEADLINE = '<h1>ترميم السور القديم</h1>';

/** The weight of the marked line, in words of prose, and how many those are. */
function weigh(markup: string, said: (folded: string) => Partial<Witnesses> = () => ({})) {
  const page = readLines(documentOf(markup).body);
  const own = page.lines.find((line) => line.block.closest('[data-own]'));
  if (!own) throw new Error('nothing is marked with data-own');
  const measures = new Measures(page);
  const nothing = { titles: [], descriptions: [], articleBody: '', saysArticle: false, ogType: '' };
  const headline = page.lines.find((line) => line.heading === 1) ?? null;
  const weights = inOneGo(weighLines(page, measures, { ...nothing, ...said(own.folded) }, headline));
  return { weight: weights[own.index] ?? 0, words: measures.prose[own.index] ?? 0 };
}

describe('a line weighs', () => {
  it.each([
    ['its words of prose', HEADLINE + OWN, 1],
    ['less in a box of another kind', `${LONG}<aside>${OWN}</aside>`, 0.2],
    ['less above the headline', `${OWN}${HEADLINE}${LONG}`, 0.3],
    [
      'less as the excerpt of another story',
      `${HEADLINE}${LONG}<h3><a href="/n/1">عودة السلاحف إلى شاطئ رأس الحد</a></h3>${OWN}`,
      0.2,
    ],
  ])('%s', (_what, markup, factor) => {
    const { weight, words } = weigh(markup);
    expect(words).toBeGreaterThan(10);
    expect(weight / words).toBeCloseTo(factor, 5);
  });

  it('twice its words where the page says that they are its text', () => {
    const { weight, words } = weigh(HEADLINE + OWN, (folded) => ({ articleBody: folded.repeat(3) }));
    expect(weight).toBe(2 * words);
  });

  it('sixty words more as the lead that the page quotes', () => {
    const { weight, words } = weigh(HEADLINE + OWN, (folded) => ({ descriptions: [folded] }));
    expect(weight).toBe(words + 60);
  });

  it('all of that together, one times the other', () => {
    const { weight, words } = weigh(`${LONG}<aside>${OWN}</aside>`, (folded) => ({
      descriptions: [folded],
      articleBody: folded.repeat(3),
    }));
    expect(weight).toBeCloseTo((2 * words + 60) * 0.2, 5);
  });

  it('nothing where it is no prose, whatever quotes it', () => {
    const link = '<p data-own><a href="/s">عودة السلاحف إلى شاطئ رأس الحد بعد غياب طويل جدا</a></p>';
    expect(weigh(HEADLINE + link, (folded) => ({ descriptions: [folded] })).weight).toBe(0);
  });
});
