import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { MESSAGES } from '../../test/unit/fake-interface.ts';
import { CLUTTER_KINDS } from '../engine/model.ts';
import { CHOICES, SETTING_NAMES } from './settings.ts';

vi.mock('./browser.ts', () => import('../../test/unit/fake-interface.ts'));

const FORMS = /_(zero|one|two|few|many|other)$/;
const bases = (messages: object) =>
  new Set(
    Object.keys(messages)
      .filter((key) => FORMS.test(key))
      .map((key) => key.replace(FORMS, '')),
  );
const plain = (messages: object) => Object.keys(messages).filter((key) => !FORMS.test(key));
const messageOf = (language: keyof typeof MESSAGES, key: string) => MESSAGES[language][key]?.message ?? '';

describe('the two locales', () => {
  it('have the same keys', () => {
    expect(plain(MESSAGES.ar)).toEqual(plain(MESSAGES.en));
    expect(bases(MESSAGES.ar)).toEqual(bases(MESSAGES.en));
  });

  it('count in every form of their language, and have a word of their own for nothing', () => {
    for (const language of ['ar', 'en'] as const) {
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
      for (const base of bases(MESSAGES[language])) {
        const forms = Object.keys(MESSAGES[language]).filter((key) => key.replace(FORMS, '') === base);
        const wanted = [...new Set([...pluralCategories, 'zero'])].map((form) => `${base}_${form}`);
        expect(forms.sort()).toEqual(wanted.sort());
      }
    }
  });

  it('leave no message empty and fill the same places', () => {
    for (const key of plain(MESSAGES.en)) {
      const [ar, en] = [messageOf('ar', key), messageOf('en', key)];
      expect(ar.trim(), key).not.toBe('');
      expect(en.trim(), key).not.toBe('');
      expect(new Set(ar.match(/\$\d/g)), key).toEqual(new Set(en.match(/\$\d/g)));
    }
  });

  it('keep to what the stores allow', () => {
    for (const language of ['ar', 'en'] as const) {
      expect(messageOf(language, 'extensionName').length).toBeLessThanOrEqual(45);
      expect(messageOf(language, 'extensionShortName').length).toBeLessThanOrEqual(12);
      expect(messageOf(language, 'extensionDescription').length).toBeLessThanOrEqual(132);
    }
  });

  it('name every kind of clutter', () => {
    for (const kind of CLUTTER_KINDS) expect(messageOf('ar', `kind_${kind.replace('-', '_')}`)).not.toBe('');
  });

  it('name every choice of every setting', () => {
    for (const name of SETTING_NAMES)
      for (const choice of CHOICES[name]) expect(messageOf('ar', `${name}_${choice}`)).not.toBe('');
  });

  it('speak Arabic in Arabic', () => {
    const foreign = Object.entries(MESSAGES.ar).filter(
      ([key, { message }]) =>
        !/\p{Script=Arabic}/u.test(message) && /\p{L}/u.test(message) && key !== 'languageCode',
    );
    expect(foreign).toEqual([]);
  });

  it('hold no message that nobody shows', () => {
    const sources = readdirSync(new URL('../', import.meta.url), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
      .map((file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
    sources.push(readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8'));
    const text = sources.join('\n');
    // Made of a cause, a kind or a choice: `${cause}Title`, `kind_${kind}`, `theme_${choice}`.
    const made = new RegExp(`^(kind|${SETTING_NAMES.join('|')})_|(Title|Text)$`);
    const unused = [...plain(MESSAGES.en), ...bases(MESSAGES.en)].filter(
      (key) => !made.test(key) && !new RegExp(`['"]${key}['"]|__MSG_${key}__`).test(text),
    );
    expect(unused).toEqual([]);
  });
});
