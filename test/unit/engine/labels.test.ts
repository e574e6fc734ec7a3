import { describe, expect, it } from 'vitest';
import { matchLabel } from '../../../src/engine/match-label.ts';
import { CLUTTER_KINDS } from '../../../src/engine/model.ts';
import { readPage } from '../../../src/engine/read-page.ts';
import { fold } from '../../../src/engine/text.ts';
import { KNOWN_FAULTS } from './known-faults.ts';
import { LABEL_CASES, SUBHEADINGS } from './label-cases.ts';
import { blockHiding } from './pages/hidden.ts';
import { ADDRESS, ownText, tinyStory } from './tiny-page.ts';

/** What becomes of the text of one's own in a small story: `body`, or the rule that hides it and its evidence. */
function fate(doc: Document): string {
  const reading = readPage(doc, ADDRESS);
  if (reading.kind !== 'article') return `${reading.kind}: ${reading.why}`;
  const text = ownText(doc);
  const block = blockHiding(reading, 2)(text);
  if (block) return `${block.reason.rule} «${block.reason.evidence}»`;
  return reading.body.includes(text) ? 'body' : 'beside the body';
}

/** A known fault of the engine stays in the list of tests, and turns red once it is mended. */
function demand(what: string, check: () => void): void {
  const known = KNOWN_FAULTS[what];
  if (known) it.fails(`${what} (known fault: ${known})`, check);
  else it(what, check);
}

describe.each(CLUTTER_KINDS)('%s', (kind) => {
  const { labels, prose } = LABEL_CASES[kind];

  it('has cases enough', () => {
    expect(labels.length).toBeGreaterThanOrEqual(8);
    expect(prose.length).toBeGreaterThanOrEqual(8);
  });

  it.each(labels)('knows «%s»', (label) => {
    expect(matchLabel(fold(label))?.kind).toBe(kind);
  });

  for (const sentence of prose)
    demand(`leaves «${sentence}» to the story`, () => {
      expect(fate(tinyStory(`<p data-own>${sentence}</p>`, 'middle'))).toBe('body');
      expect(fate(tinyStory(`<p data-own>${sentence}</p>`, 'end'))).toBe('body');
    });
});

describe('subheadings', () => {
  const text =
    'وقال مهندس البلدية إن الحجارة المتضررة رقمت واحدة واحدة، وستعاد إلى أماكنها بعد معالجتها بالجير.';
  for (const words of SUBHEADINGS)
    demand(`leave «${words}» with text under it to the story`, () => {
      const forms = [`<h2 data-own>${words}</h2>`, `<p><strong data-own>${words}</strong></p>`];
      const fates = forms.flatMap((form) =>
        (['middle', 'end'] as const).map((place) => fate(tinyStory(`${form}<p>${text}</p>`, place))),
      );
      expect(fates).toEqual(['body', 'body', 'body', 'body']);
    });
});

describe('links', () => {
  it.each([
    'label and linked headline|<p data-own>اقرأ أيضا: <a href="/1">خمس طرق لحفظ التمر من الرطوبة في الصيف</a></p>',
    'label, then a linked headline|<p data-own>شاهد أيضا</p><p><a href="/2">عودة السلاحف إلى شاطئ رأس الحد</a></p>',
  ])('%s go', (markup) => {
    expect(fate(tinyStory(markup.split('|')[1] ?? '', 'middle'))).toMatch(/^label «/);
  });

  demand('a paragraph that is one whole link stays', () => {
    const quote =
      'وأكد البيان أن السور «ملك لكل أهل المدينة»، وأن أحدا لن يمنع من الوصول إليه طوال فترة الأشغال.';
    expect(fate(tinyStory(`<p><a href="/statement" data-own>${quote}</a></p>`, 'middle'))).toBe('body');
  });

  it.each([
    'وأكد ثلاثة من أهل المدينة أن السور ملك لهم جميعا، لكنهم طالبوا بموعد لانتهاء الأشغال',
    'وكانت البلدية قد أعلنت المناقصة في كانون الثاني من العام الماضي',
    'كما طالب الأهالي بممر مؤقت إلى السوق حتى تنتهي الأشغال',
  ])('a linked sentence that goes on with the story stays, without a full stop too: %s', (sentence) => {
    expect(fate(tinyStory(`<p><a href="/statement" data-own>${sentence}</a></p>`, 'middle'))).toBe('body');
  });

  it.each(['وزير الثقافة يتفقد ترميم السور القديم', 'واشنطن تعيد تمثالا مسروقا إلى المتحف'])(
    'a linked headline that begins with the same letter goes: %s',
    (headline) => {
      expect(fate(tinyStory(`<p><a href="/n/7" data-own>${headline}</a></p>`, 'middle'))).toMatch(
        /headline-link/,
      );
    },
  );
});
