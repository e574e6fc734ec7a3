import { until } from '../browsers/until.mjs';
import { ARTICLE_ONLY, FULL, ORIGINAL, SHOWN_AGAIN, SPARE, STORY, UNTITLED } from './summaries.mjs';

/**
 * @typedef {import('../browsers/driver.ts').PageDriver} PageDriver
 * @typedef {import('../browsers/driver.ts').PopupDriver} PopupDriver
 * @typedef {import('../../src/shared/summary.ts').PageSummary | { state: 'error', why: 'gone', host: '', mayRead?: true }} Told
 *
 * @typedef {object} PopupState one thing that the popup can look like
 * @property {string} name
 * @property {string} title what the gallery says of it
 * @property {Told} told
 * @property {(popup: PopupDriver) => Promise<void>} [act] what the reader does
 * @property {boolean} [isFirst] the reader has never seen a popup: to be the first in a new profile
 */

const HOST = 'mawjaz-alanba.example';
/** @type {Told} */
const MAY_READ = { state: 'error', why: 'gone', host: '', mayRead: true };

/** @type {readonly PopupState[]} */
export const POPUP_STATES = [
  { name: 'first-run', title: 'The first popup of all', told: STORY, isFirst: true },
  { name: 'story', title: 'A story', told: STORY },
  { name: 'full', title: 'Every fact; an old «عاجل»; a list that would not fit', told: FULL },
  {
    name: 'list',
    title: 'The list unfolded, with a reason',
    told: FULL,
    act: async (popup) => {
      await openList(popup);
      await popup.click('.block .what');
    },
  },
  { name: 'shown-again', title: 'One block shown again', told: SHOWN_AGAIN },
  { name: 'article-only', title: 'Article only', told: ARTICLE_ONLY },
  { name: 'original', title: 'Put back', told: ORIGINAL },
  {
    name: 'site',
    title: 'What is laid down for the site',
    told: STORY,
    act: (popup) => openSite(popup),
  },
  { name: 'spare', title: 'No date, no source, no tags; nothing to hide', told: SPARE },
  { name: 'untitled', title: 'No headline', told: UNTITLED },
  {
    name: 'place',
    title: 'Where a fact comes from that the page does not show',
    told: STORY,
    act: (popup) => popup.click('button:has([data-fact="publisher"])'),
  },
  {
    name: 'copying',
    title: 'Copying tags',
    told: FULL,
    act: (popup) => popup.click('[data-action="copy-tags"]'),
  },
  { name: 'not-article', title: 'No article', told: { state: 'not-article', why: 'list', host: HOST } },
  {
    name: 'not-arabic',
    title: 'Another language',
    told: { state: 'not-arabic', why: 'other-script', host: 'thequay.example' },
  },
  {
    name: 'restricted',
    title: 'A page of the browser',
    told: { state: 'error', why: 'restricted', host: '' },
  },
  { name: 'pdf', title: 'A PDF', told: { state: 'error', why: 'pdf', host: HOST } },
  { name: 'loading', title: 'Still loading', told: { state: 'error', why: 'loading', host: HOST } },
  { name: 'failed', title: 'Something went wrong', told: { state: 'error', why: 'failed', host: HOST } },
  { name: 'gone', title: 'The tab has moved on', told: { state: 'error', why: 'gone', host: '' } },
  { name: 'gone-readable', title: 'The same, where the new page may be read', told: MAY_READ },
  {
    name: 'working',
    title: 'Working, for longer than a blink',
    told: { state: 'error', why: 'failed', host: '' },
    act: async (popup) => {
      await popup.evaluate(() => {
        /** @type {any} */ (globalThis).chrome.runtime.sendMessage = () => new Promise(() => {});
      });
      await popup.click('[data-action="retry"]');
    },
  },
];

/**
 * Opens the popup over a page that it can read and brings it into the state.
 * @param {PageDriver} page
 * @param {PopupState} state
 * @returns {Promise<PopupDriver>}
 */
export async function openInState(page, state) {
  const popup = await page.clickAction();
  await stateIs(popup, 'ready');
  await popup.evaluate(async (told) => {
    const { chrome } = /** @type {any} */ (globalThis);
    await chrome.storage.local.set({ 'seen:levels': true });
    // In place of what the background would answer, for the next question and all later ones.
    chrome.runtime.sendMessage = async () => ({ ok: true, value: told });
  }, state.told);
  if (!state.isFirst) await dismissHint(popup);
  // Another level than the one shown, so that there is something to ask for.
  await popup.click('.levels [aria-checked="false"]');
  await stateIs(popup, state.told.state);
  await until(
    () => popup.evaluate(() => document.querySelector('.popup')?.getAttribute('aria-busy') !== 'true'),
    {
      what: 'the state',
    },
  );
  await state.act?.(popup);
  return popup;
}

/**
 * @param {PopupDriver} popup
 * @param {string} wanted
 */
const stateIs = (popup, wanted) =>
  until(
    () =>
      popup.evaluate(
        (name) => document.querySelector('[data-state]')?.getAttribute('data-state') === name,
        wanted,
      ),
    { what: `a popup that is ${wanted}` },
  );

/** @param {PopupDriver} popup */
const dismissHint = (popup) =>
  popup.evaluate(() => {
    const button = document.querySelector('[data-action="dismiss-hint"]');
    if (button instanceof HTMLElement) button.click();
  });

/**
 * Of a list that folds by itself, for it would not fit: a click before that would leave it as it is.
 * @param {PopupDriver} popup
 */
const openList = async (popup) => {
  await until(() => popup.evaluate(() => document.querySelector('details')?.open === false), {
    what: 'a folded list',
  });
  await popup.click('summary');
};

/**
 * Opens what is laid down for the site; it reads that first.
 * @param {PopupDriver} popup
 */
export async function openSite(popup) {
  await popup.click('[data-action="site"]');
  await until(() => popup.evaluate(() => document.querySelector('.site-panel') !== null), {
    what: 'what is laid down for the site',
  });
}

/**
 * Chooses the interface's language as the settings page does; the next popup is still the first one to its reader.
 * @param {PageDriver} page one that the popup can read
 * @param {string} language
 */
export async function chooseLanguage(page, language) {
  if (language === 'auto') return;
  const popup = await page.clickAction();
  await stateIs(popup, 'ready');
  await popup.evaluate(
    (chosen) => /** @type {any} */ (globalThis).chrome.storage.local.set({ 'setting:language': chosen }),
    language,
  );
  await popup.close();
}

/**
 * Chooses a theme as the settings page does, and waits until it is worn and nothing moves any more.
 * @param {import('../browsers/driver.ts').DocumentDriver} shown
 * @param {'light' | 'dark'} theme
 */
export async function chooseTheme(shown, theme) {
  await shown.evaluate(
    (chosen) => /** @type {any} */ (globalThis).chrome.storage.local.set({ 'setting:theme': chosen }),
    theme,
  );
  const scheme = () => shown.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  await until(async () => (await scheme()) === theme, { what: `the ${theme} theme` });
  await until(() => shown.evaluate(isStill), { what: 'an end of all transitions' });
}

/**
 * Runs in the document. The breath of the skeleton has no end; in what is folded Firefox begins transitions and goes
 * on with them when it is opened.
 */
function isStill() {
  return document.getAnimations().every(({ playState, effect }) => {
    const target = effect instanceof KeyframeEffect ? effect.target : null;
    const isEndless = effect?.getComputedTiming().endTime === Infinity;
    return playState !== 'running' || isEndless || target?.checkVisibility() === false;
  });
}
