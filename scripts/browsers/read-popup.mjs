import { until } from './until.mjs';

/**
 * @typedef {object} HiddenBlock
 * @property {string} kind
 * @property {string} text its first words
 * @property {string} reason the evidence and the id of the rule, as the popup shows them
 * @property {boolean} hidden
 *
 * @typedef {object} PopupReading what a popup says about a page
 * @property {string} state `ready`, `not-article`, `not-arabic` or `error`
 * @property {string} text all of it, as a reader sees it
 * @property {string} language
 * @property {string} direction
 * @property {string | null} title
 * @property {string | null} published ISO 8601
 * @property {string | null} modified
 * @property {string | null} source
 * @property {string | null} publisher
 * @property {string | null} byline
 * @property {string[]} tags the page's own
 * @property {string[]} keywords computed ones
 * @property {number | null} hiddenCount
 * @property {HiddenBlock[]} blocks
 */

/**
 * Waits until the popup knows the page, and reads all of it.
 * @param {import('./driver.ts').PopupDriver} popup
 * @param {(reading: PopupReading) => boolean} [isWanted] what else to wait for
 * @returns {Promise<PopupReading>}
 */
export async function readPopup(popup, isWanted = () => true) {
  return until(
    async () => {
      const reading = await popup.evaluate(read);
      return reading.state !== 'working' && isWanted(reading) ? reading : null;
    },
    { what: 'an answer of the popup' },
  );
}

/** Runs in the popup. */
function read() {
  /** @param {string} name */
  const facts = (name) =>
    [...document.querySelectorAll(`[data-fact="${name}"]`)].map(
      (element) => element.textContent?.trim() ?? '',
    );
  /** @param {string} name */
  const time = (name) =>
    document.querySelector(`time[data-fact="${name}"]`)?.getAttribute('datetime') ?? null;
  const count = document.querySelector('[data-hidden-count]')?.getAttribute('data-hidden-count') ?? null;
  const root = document.documentElement;
  return {
    state: document.querySelector('[data-state]')?.getAttribute('data-state') ?? 'working',
    text: document.body.textContent,
    language: root.lang,
    direction: getComputedStyle(document.body).direction,
    title: facts('title')[0] ?? null,
    published: time('published'),
    modified: time('modified'),
    source: facts('source')[0] ?? null,
    publisher: facts('publisher')[0] ?? null,
    byline: facts('byline')[0] ?? null,
    tags: facts('tag'),
    keywords: facts('keyword'),
    hiddenCount: count === null ? null : Number(count),
    blocks: [...document.querySelectorAll('[data-block]')].map((block) => ({
      kind: block.getAttribute('data-kind') ?? '',
      text: block.querySelector('[data-part="text"]')?.textContent ?? '',
      reason: [...block.querySelectorAll('[data-part="reason"] bdi')]
        .map((part) => part.textContent)
        .join(' · '),
      hidden: block.getAttribute('data-hidden') !== 'false',
    })),
  };
}
