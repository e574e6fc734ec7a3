import { writeFileSync } from 'node:fs';
import { until } from './until.mjs';

/** @typedef {import('./privileged.ts').Privileged} Privileged */

/**
 * The popup that the last click on the button opened.
 * @param {import('./firefox.mjs').Session} session
 * @returns {Promise<import('./driver.ts').PopupDriver>}
 */
export async function openedPopup(session) {
  const { privileged } = session;
  /** @type {import('./driver.ts').DocumentDriver['evaluate']} */
  const evaluate = async (read, ...args) => {
    const value = await privileged(evaluateInPopup, `return (${read}).apply(null, arguments)`, args);
    return /** @type {never} */ (value);
  };
  await until(
    () => evaluate(() => document.readyState === 'complete' && location.protocol === 'moz-extension:'),
    { what: 'the popup' },
  );
  return {
    evaluate,
    screenshot: async (file) => {
      const scrolled = await evaluate(() => window.scrollY);
      writeFileSync(file, Buffer.from(await privileged(drawPopup, scrolled), 'base64'));
    },
    click: async (selector) => {
      if (!(await evaluate((found) => document.querySelector(found) !== null, selector)))
        throw new Error(`the popup has no ${selector}`);
      await privileged(clickInPopup, selector);
    },
    isOpen: () => privileged(hasPopup),
    close: () => closePopup(session),
  };
}

/**
 * Closes the popup if there is one, and waits until it is gone.
 * @param {import('./firefox.mjs').Session} session
 */
export async function closePopup({ privileged }) {
  await privileged(hidePopup);
  await until(async () => !(await privileged(hasPopup)), { what: 'the end of the popup' });
}

/**
 * @param {Privileged} firefox
 * @param {string} script
 * @param {unknown[]} args
 */
function evaluateInPopup({ window }, script, args) {
  const browser = /** @type {import('./privileged.ts').FirefoxBrowser | null} */ (
    window.document.querySelector('browser.webextension-popup-browser')
  );
  if (!browser) throw new Error('no popup is open');
  return browser.browsingContext.currentWindowGlobal
    .getActor('MarionetteCommands')
    .executeScript(script, args, { sandboxName: null, newSandbox: true, timeout: 10_000 });
}

/**
 * Clicks with the browser knowing of it as of a person's click, which some interfaces ask for.
 * @param {Privileged} firefox
 * @param {string} selector
 */
function clickInPopup({ window }, selector) {
  const browser = /** @type {import('./privileged.ts').FirefoxBrowser | null} */ (
    window.document.querySelector('browser.webextension-popup-browser')
  );
  const script = `{
    const handle = content.windowUtils.setHandlingUserInput(true);
    try { content.document.querySelector(${JSON.stringify(selector)}).click(); } finally { handle.destruct(); }
  }`;
  browser?.messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
}

/**
 * @param {Privileged} firefox
 * @param {number} scrolled how far, in pixels: what is drawn is a part of the document
 */
async function drawPopup({ window }, scrolled) {
  const browser = /** @type {import('./privileged.ts').FirefoxBrowser | null} */ (
    window.document.querySelector('browser.webextension-popup-browser')
  );
  if (!browser) throw new Error('no popup is open');
  const { width, height } = browser.getBoundingClientRect();
  const picture = await browser.browsingContext.currentWindowGlobal.drawSnapshot(
    new window.DOMRect(0, scrolled, width, height),
    1,
    'white',
  );
  const canvas = /** @type {HTMLCanvasElement} */ (
    window.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas')
  );
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png').replace('data:image/png;base64,', '');
}

/** @param {Privileged} firefox */
function hasPopup({ window }) {
  return window.document.querySelector('browser.webextension-popup-browser') !== null;
}

/** @param {Privileged} firefox */
function hidePopup({ window }) {
  const panel = /** @type {(HTMLElement & {hidePopup(): void}) | null | undefined} */ (
    window.document.querySelector('browser.webextension-popup-browser')?.closest('panel')
  );
  panel?.hidePopup();
}
