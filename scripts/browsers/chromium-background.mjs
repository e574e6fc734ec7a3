import { until } from './until.mjs';

/** @type {import('./chrome-api.ts').ChromeApi} exists only where the functions below are sent to */
const chrome = Reflect.get(globalThis, 'chrome');

/**
 * The background, woken when it sleeps, as an event would wake it.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} id of the extension
 * @returns {Promise<import('puppeteer-core').WebWorker>}
 */
export async function backgroundWorker(browser, id) {
  if (!workerTarget(browser, id)) await startWorker(browser, id);
  return until(async () => workerTarget(browser, id)?.worker(), { what: 'the background worker' });
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} id
 */
async function startWorker(browser, id) {
  const [page] = await browser.pages();
  const session = await page?.createCDPSession();
  await session?.send('ServiceWorker.enable');
  await session?.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${id}/` });
  await session?.detach();
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} id
 */
export async function restartWorker(browser, id) {
  const worker = await backgroundWorker(browser, id);
  const target = workerTarget(browser, id);
  // A message may wake the next one at once: only the end of this one can be waited for. One that is just starting
  // may not hear the first time, and one that ends by itself meanwhile is no error.
  await until(
    async () => {
      if (!target || !browser.targets().includes(target)) return true;
      await worker.close().catch(() => {});
      return !browser.targets().includes(target);
    },
    { what: 'the end of the background worker' },
  );
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} id
 */
function workerTarget(browser, id) {
  return browser
    .targets()
    .find(
      (target) => target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${id}/`),
    );
}

/**
 * Key presses and menu choices sent over the protocol never reach an extension in Chromium, so its event
 * is raised in its background. The permission that comes with a real key press comes from a real click on
 * the button, whose popup is taken off for that moment.
 * @param {import('./chromium.mjs').Session} session
 * @param {() => Promise<void>} pressAction
 * @param {'shortcut' | 'menu'} which
 */
export async function raiseEvent(session, pressAction, which) {
  const worker = await session.worker();
  const popup = await worker.evaluate(async () => {
    const popup = await chrome.action.getPopup({});
    await chrome.action.setPopup({ popup: '' });
    return popup;
  });
  await pressAction();
  await worker.evaluate(
    async (popup, which, command) => {
      await chrome.action.setPopup({ popup });
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if (which === 'shortcut') chrome.commands.onCommand.dispatch(command, tab);
      else chrome.contextMenus.onClicked.dispatch({ menuItemId: command, pageUrl: tab.url }, tab);
    },
    popup,
    which,
    session.command,
  );
}

/**
 * @param {import('./chromium.mjs').Session} session
 * @returns {Promise<string>} the badge on the tab in front
 */
export async function readBadge(session) {
  const worker = await session.worker();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getBadgeText({ tabId: tab.id });
  });
}
