import { afterEach, describe, expect, it, vi } from 'vitest';
import { MESSAGES, speak } from '../../test/unit/fake-interface.ts';
import { interfaceDirection, interfaceLocale, plural, t } from './i18n.ts';
import { forgetMessages } from './messages-of.ts';

const counted = (...[base, count]: [Parameters<typeof plural>[0], number]) =>
  plural(base, count, interfaceLocale());

vi.mock('./browser.ts', () => import('../../test/unit/fake-interface.ts'));

describe('plural', () => {
  it.each([
    [0, 'لا شيء مخفيٌّ الآن'],
    [1, 'أُخفي عنصر واحد'],
    [2, 'أُخفي عنصران'],
    [3, 'أُخفيت ٣ عناصر'],
    [10, 'أُخفيت ١٠ عناصر'],
    [11, 'أُخفي ١١ عنصرًا'],
    [99, 'أُخفي ٩٩ عنصرًا'],
    [100, 'أُخفي ١٠٠ عنصر'],
    [102, 'أُخفي ١٠٢ عنصر'],
    [103, 'أُخفيت ١٠٣ عناصر'],
    [111, 'أُخفي ١١١ عنصرًا'],
  ])('counts %i in Arabic', (count, words) => {
    speak('ar');
    expect(counted('hiddenCount', count)).toBe(words);
  });

  it.each([
    ['minutes', 1, 'دقيقة واحدة'],
    ['minutes', 2, 'دقيقتان'],
    ['minutes', 4, '٤ دقائق'],
    ['words', 820, '٨٢٠ كلمة'],
    ['words', 12_345, '١٢٬٣٤٥ كلمة'],
  ] as const)('counts %s: %i', (base, count, words) => {
    speak('ar');
    expect(counted(base, count)).toBe(words);
  });

  it.each([
    [0, 'Nothing is hidden now'],
    [1, '1 block hidden'],
    [2, '2 blocks hidden'],
    [1200, '1,200 blocks hidden'],
  ])('counts %i in English', (count, words) => {
    speak('en-US');
    expect(counted('hiddenCount', count)).toBe(words);
  });

  // Nothing is told apart from one in French, but has a word of its own here; a million takes «de».
  it.each([
    [0, 'Rien n’est masqué'],
    [1, '1 élément masqué'],
    [2, '2 éléments masqués'],
    [1200, '1\u202f200 éléments masqués'],
    [1_000_000, '1\u202f000\u202f000 d’éléments masqués'],
  ])('counts %i in French', (count, words) => {
    speak('fr');
    expect(counted('hiddenCount', count)).toBe(words);
  });
});

describe('interfaceLocale', () => {
  it.each([
    ['ar', 'ar-u-nu-arab', 'rtl'],
    ['ar-MA', 'ar-MA', 'rtl'],
    ['ar-EG', 'ar-EG', 'rtl'],
    ['en-GB', 'en-GB', 'ltr'],
    ['fr-CA', 'fr-CA', 'ltr'],
    // No messages of ours: the English ones, and dates that fit them. Hebrew must not turn English around.
    ['de', 'en', 'ltr'],
    ['he', 'en', 'ltr'],
  ])('for a browser in %s is %s', (browser, locale, direction) => {
    speak(browser);
    expect(interfaceLocale()).toBe(locale);
    expect(interfaceDirection()).toBe(direction);
  });

  it('leaves Maghrebi readers their digits', () => {
    speak('ar-MA');
    expect(counted('minutes', 4)).toBe('4 دقائق');
  });
});

it('fills the places of a message', () => {
  speak('ar');
  expect(t('dateAtTime', 'الثلاثاء', '٩:٤١ ص')).toBe('الثلاثاء، ٩:٤١ ص');
});

describe('a language that was chosen', () => {
  /** As messages-XX.js does it. */
  const choose = (language: keyof typeof MESSAGES) => {
    const told = Object.entries(MESSAGES[language]).map(([key, { message }]) => [key, message]);
    Reflect.set(globalThis, Symbol.for('matn-messages'), Object.fromEntries(told));
  };
  afterEach(forgetMessages);

  it('is spoken instead of the browser’s, with its own forms, dates and direction', () => {
    speak('ar-EG');
    choose('fr');
    expect(t('dateAtTime', 'mardi', '9:41')).toBe('mardi à 9:41');
    expect(counted('hiddenCount', 2)).toBe('2 éléments masqués');
    expect([interfaceLocale(), interfaceDirection()]).toEqual(['fr', 'ltr']);
    forgetMessages();
    expect(counted('hiddenCount', 2)).toBe('أُخفي عنصران');
  });

  it('keeps the region of a browser that speaks it too', () => {
    speak('ar-MA');
    choose('ar');
    expect(interfaceLocale()).toBe('ar-MA');
    speak('fr-FR');
    expect([interfaceLocale(), interfaceDirection()]).toEqual(['ar-u-nu-arab', 'rtl']);
  });

  it('leaves a place empty that nothing is given for, as browsers do', () => {
    choose('en');
    expect(t('dateAtTime', 'Tuesday')).toBe('Tuesday, ');
  });
});
