import { raiseEvent, readBadge } from './chromium-background.mjs';
import { driveDocument } from './chromium-document.mjs';
import { openedPopup } from './chromium-popup.mjs';
import { collectErrors } from './chromium-settings.mjs';

/**
 * @param {import('./chromium.mjs').Session} session
 * @param {string} url
 * @param {import('./driver.ts').OpenOptions} [options]
 * @returns {Promise<import('./driver.ts').PageDriver>}
 */
export async function openPage(session, url, { width = 1280, height = 900, waitFor = 'load' } = {}) {
  const page = await emptyTab(session);
  // A tab behind the page of the first run would load like one that nobody sees: without its lazy pictures.
  await page.bringToFront();
  if (session.headless) await page.setViewport({ width, height });
  await answerRequests(page, session);
  collectErrors(page, session.errors);
  const arrival = page.goto(url, { waitUntil: 'load' });
  if (waitFor === 'load') await arrival;
  // Nobody waits for it, and a page that never ends loading is what some tests are about.
  else arrival.catch(() => {});

  const pressAction = async () => {
    await page.bringToFront();
    try {
      await page.triggerExtensionAction(session.extension);
    } catch (error) {
      if (!/wasn't found/.test(String(error))) throw error;
      const version = await session.browser.version();
      throw new Error(`${version} lets no program press its buttons; a newer one does.`, { cause: error });
    }
  };
  return {
    ...driveDocument(page),
    goto: async (to) => {
      await page.goto(to, { waitUntil: 'load' });
    },
    print: async () => {
      await page.pdf();
    },
    resize: (w, h) => page.setViewport({ width: w, height: h }),
    point: async (x, y, click) => {
      await page.mouse.move(x, y);
      if (click) await page.mouse.click(x, y);
    },
    press: async (...keys) => {
      for (const key of keys)
        await page.keyboard.press(/** @type {import('puppeteer-core').KeyInput} */ (key));
    },
    pressAction,
    clickAction: async () => {
      const popup = openedPopup(session);
      await pressAction();
      return popup;
    },
    pressShortcut: () => raiseEvent(session, pressAction, 'shortcut'),
    chooseMenuItem: () => raiseEvent(session, pressAction, 'menu'),
    badgeText: () => readBadge(session),
    close: () => page.close(),
  };
}

/**
 * The browser's first tab while it is still empty, else a new one: an empty tab beside the page looks broken.
 * @param {import('./chromium.mjs').Session} session
 */
async function emptyTab({ browser }) {
  const empty = (await browser.pages()).find((page) => page.url() === 'about:blank');
  return empty ?? browser.newPage();
}

/**
 * Answers served pages, lets this machine's own servers through, and the network only where it is allowed.
 * @param {import('puppeteer-core').Page} page
 * @param {import('./chromium.mjs').Session} session
 */
async function answerRequests(page, { served, network, intercepted }) {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { protocol, hostname, href, hash } = new URL(request.url());
    const answer = served.get(href.slice(0, href.length - hash.length));
    const isWeb = protocol.startsWith('http');
    const local = !isWeb || hostname === '127.0.0.1';
    if (isWeb && (answer || !(network || local))) intercepted.push(href);
    const done = answer
      ? request.respond({
          status: 200,
          headers: { 'content-type': 'text/html; charset=utf-8', ...answer.headers },
          body: answer.html,
        })
      : network || local
        ? request.continue()
        : request.abort();
    // The page may be gone or elsewhere by now.
    done.catch(() => {});
  });
}
