/**
 * @typedef {import('../../src/engine/model.ts').PageReading} PageReading
 * @typedef {import('../../test/unit/engine/pages/label.ts').Label} Label
 * @typedef {import('./load-gauges.mjs').Gauges} Gauges
 */

/**
 * Which facts are those of the label. Hamza, diacritics and punctuation make no other name: a tag that a program cut
 * out of a headline may have kept half a pair of quotes.
 * @param {Label} label
 * @param {PageReading} reading a page that was refused states nothing
 * @param {Gauges} gauges
 */
export function compareFacts(label, reading, { findFacts, dayFits, sourcesFit, tagsFit, fold }) {
  const facts = reading.kind === 'article' ? findFacts(reading.context) : null;
  /** @param {readonly {value: string}[]} [found] */
  const names = (found = []) => found.map(({ value }) => words(value));
  const { source, tags, tags_alt = [] } = label;
  return {
    title: fold(words(facts?.title?.value ?? '')) === fold(words(label.title ?? '')),
    day: dayFits(label, facts?.published?.value.iso),
    source: sourcesFit(
      { ...label, source: [source].flat().map((name) => (name === null ? null : words(name))) },
      names(facts?.sources),
    ),
    tags: tagsFit(
      { ...label, tags: tags.map(words), tags_alt: tags_alt.map((some) => some.map(words)) },
      names(facts?.tags),
    ),
  };
}

/** @param {string} text */
const words = (text) => text.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim();
