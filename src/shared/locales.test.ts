import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { MESSAGES } from '../../test/unit/fake-interface.ts';
import { CLUTTER_KINDS } from '../engine/model.ts';
import { HIDDEN_KINDS, KIND_SWITCHES } from './hidden-kinds.ts';
import type { Language } from './i18n.ts';
import { CHOICES, SETTING_NAMES } from './settings.ts';

vi.mock('./browser.ts', () => import('../../test/unit/fake-interface.ts'));

const LANGUAGES = Object.keys(MESSAGES) as readonly Language[];
const FORMS = /_(zero|one|two|few|many|other)$/;
const bases = (messages: object) =>
  new Set(
    Object.keys(messages)
      .filter((key) => FORMS.test(key))
      .map((key) => key.replace(FORMS, '')),
  );
const plain = (messages: object) => Object.keys(messages).filter((key) => !FORMS.test(key));
const messageOf = (language: Language, key: string) => MESSAGES[language][key]?.message ?? '';
const placesOf = (message: string) => new Set(message.match(/\$\d/g));
const MANIFEST = readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8');

it('the folders are the languages that are tested here', () => {
  expect(readdirSync(new URL('../_locales', import.meta.url)).sort()).toEqual([...LANGUAGES].sort());
});

describe.each(LANGUAGES)('the messages in %s', (language) => {
  const messages = MESSAGES[language];

  it('have the keys of English, in its order', () => {
    expect(plain(messages)).toEqual(plain(MESSAGES.en));
    expect(bases(messages)).toEqual(bases(MESSAGES.en));
  });

  it('count in every form of the language, and have a word of their own for nothing', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const base of bases(messages)) {
      const forms = Object.keys(messages).filter((key) => key.replace(FORMS, '') === base);
      const wanted = [...new Set([...pluralCategories, 'zero'])].map((form) => `${base}_${form}`);
      expect(forms.sort()).toEqual(wanted.sort());
    }
  });

  it('leave nothing empty and fill the same places', () => {
    for (const key of plain(MESSAGES.en)) {
      const message = messageOf(language, key);
      expect(message.trim(), key).not.toBe('');
      expect(placesOf(message), key).toEqual(placesOf(messageOf('en', key)));
    }
  });

  it('tell the number wherever a form stands for many numbers', () => {
    for (const base of bases(messages))
      for (const form of ['few', 'many', 'other'])
        if (messages[`${base}_${form}`]) expect(messageOf(language, `${base}_${form}`), base).toContain('$1');
  });

  it('keep to what the stores allow', () => {
    expect(messageOf(language, 'extensionName').length).toBeLessThanOrEqual(45);
    expect(messageOf(language, 'extensionShortName').length).toBeLessThanOrEqual(12);
    expect(messageOf(language, 'extensionDescription').length).toBeLessThanOrEqual(132);
  });

  it('name every kind of clutter', () => {
    for (const kind of CLUTTER_KINDS)
      expect(messageOf(language, `kind_${kind.replace('-', '_')}`), kind).not.toBe('');
  });

  it('name every choice of every setting', () => {
    for (const name of KIND_SWITCHES) expect(messageOf(language, name), name).not.toBe('');
    for (const name of SETTING_NAMES.filter((any) => !(any in HIDDEN_KINDS)))
      for (const choice of CHOICES[name]) expect(messageOf(language, `${name}_${choice}`), name).not.toBe('');
  });

  it('say everything that the manifest asks for', () => {
    for (const [, key = ''] of MANIFEST.matchAll(/__MSG_(\w+)__/g))
      expect(messageOf(language, key), key).not.toBe('');
  });
});

it('the Arabic messages speak Arabic', () => {
  const foreign = Object.entries(MESSAGES.ar).filter(
    ([key, { message }]) =>
      !/\p{Script=Arabic}/u.test(message) && /\p{L}/u.test(message) && !/^language(Code|_)/.test(key),
  );
  expect(foreign).toEqual([]);
});

/** A narrow no-break space: the sign stays with its word, at the distance that French print keeps. */
it('the French messages are set as French is', () => {
  const set = /(?<!\u202f)[;!?»]|(?<![\u202f\d]):(?!\/)|«(?!\u202f)|'/u;
  const slips = Object.entries(MESSAGES.fr).filter(([, { message }]) => set.test(message));
  expect(slips).toEqual([]);
});

it('there is no message that nobody shows', () => {
  const sources = readdirSync(new URL('../', import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .map((file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
  const text = [...sources, MANIFEST].join('\n');
  // Made of a cause, a kind or a choice: `${cause}Title`, `kind_${kind}`, `theme_${choice}`.
  const made = new RegExp(
    `^(kind|comfort|${SETTING_NAMES.join('|')})_|^(${KIND_SWITCHES.join('|')})$|(Title|Text)$`,
  );
  const unused = [...plain(MESSAGES.en), ...bases(MESSAGES.en)].filter(
    (key) => !made.test(key) && !new RegExp(`['"]${key}['"]|__MSG_${key}__`).test(text),
  );
  expect(unused).toEqual([]);
});
