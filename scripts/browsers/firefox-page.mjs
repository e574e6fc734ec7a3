import { writeFileSync } from 'node:fs';
import * as inside from './firefox-inside.mjs';
import { closePopup, openedPopup } from './firefox-popup.mjs';
import { closeTab, emptyTab, openPrivateWindow } from './firefox-tabs.mjs';
import { until } from './until.mjs';

/** WebDriver's codes for keys that have no character. */
const KEYS = { Alt: '\uE00A', Ctrl: '\uE009', Shift: '\uE008' };

/** @type {Readonly<Record<string, string>>} */
const PAGE_KEYS = {
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
};

/**
 * @param {import('./firefox.mjs').Session} session
 * @param {string} url
 * @param {import('./driver.ts').OpenOptions} [options]
 * @returns {Promise<import('./driver.ts').PageDriver>}
 */
export async function openPage(
  session,
  url,
  { width = 1280, height = 900, waitFor = 'load', isPrivate = false } = {},
) {
  const { marionette, privileged } = session;
  const handle = isPrivate ? await openPrivateWindow(session) : await emptyTab(session);
  /** @param {boolean} [focus] brings the tab to the front */
  const choose = (focus = false) => marionette.send('WebDriver:SwitchToWindow', { handle, focus });
  /**
   * @param {string} command
   * @param {object} parameters
   * @returns {Promise<unknown>}
   */
  const inTab = (command, parameters) =>
    marionette.inTurn(async () => {
      await choose();
      return marionette.send(command, parameters);
    });
  const toFront = () => marionette.inTurn(() => choose(true));
  const pressAction = async () => {
    await toFront();
    await privileged(inside.pressAction);
  };

  /** @type {import('./driver.ts').DocumentDriver['evaluate']} */
  const evaluate = async (read, ...args) => {
    const script = `return (${read}).apply(null, arguments)`;
    const answer = await inTab('WebDriver:ExecuteScript', { script, args, sandbox: null, newSandbox: true });
    return /** @type {{value: never}} */ (answer).value;
  };
  /**
   * @param {number} w
   * @param {number} h
   */
  const resize = async (w, h) => {
    await toFront();
    await privileged(inside.resize, w, h);
    await until(() => evaluate((wanted) => window.innerWidth === wanted, w), { what: `a page ${w} px wide` });
  };

  await toFront();
  if (session.headless) await resize(width, height);
  if (waitFor === 'load') await inTab('WebDriver:Navigate', { url });
  else await privileged(inside.beginLoading, url);

  return {
    evaluate,
    screenshot: async (file, { fullPage = false } = {}) => {
      const answer = await inTab('WebDriver:TakeScreenshot', { full: fullPage, hash: false });
      writeFileSync(file, Buffer.from(/** @type {{value: string}} */ (answer).value, 'base64'));
    },
    goto: async (to) => {
      await inTab('WebDriver:Navigate', { url: to });
    },
    print: async () => {
      await inTab('WebDriver:Print', {});
    },
    resize,
    point: async (x, y, click) => {
      const buttons = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
      const actions = [{ type: 'pointerMove', x, y, duration: 0 }, ...(click ? buttons : [])];
      await inTab('WebDriver:PerformActions', { actions: [{ ...MOUSE, actions }] });
    },
    press: async (...keys) => {
      const actions = keys
        .map((key) => PAGE_KEYS[key] ?? key)
        .flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
      await inTab('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] });
    },
    pressAction,
    clickAction: async () => {
      // With a popup open, the button would close it.
      await closePopup(session);
      await pressAction();
      return openedPopup(session);
    },
    pressShortcut: async () => {
      await toFront();
      await pressKeys(session);
    },
    chooseMenuItem: async () => {
      await toFront();
      await inTab('WebDriver:PerformActions', { actions: [RIGHT_CLICK] });
      await inTab('WebDriver:ReleaseActions', {});
      if (!(await privileged(inside.chooseMenuItem))) throw new Error('the context menu has no item of ours');
    },
    badgeText: () => privileged(inside.readBadge),
    close: async () => {
      await closePopup(session);
      await closeTab(session, handle);
    },
  };
}

const MOUSE = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };

const RIGHT_CLICK = {
  ...MOUSE,
  actions: [
    { type: 'pointerMove', x: 200, y: 200, duration: 0 },
    { type: 'pointerDown', button: 2 },
    { type: 'pointerUp', button: 2 },
  ],
};

/**
 * Presses the shortcut on the browser's own window: keys pressed in a page never reach an extension.
 * @param {import('./firefox.mjs').Session} session
 */
function pressKeys({ marionette, shortcut }) {
  const keys = shortcut
    .split('+')
    .map((key) => (key in KEYS ? KEYS[/** @type {keyof typeof KEYS} */ (key)] : key.toLowerCase()));
  const actions = [
    ...keys.map((value) => ({ type: 'keyDown', value })),
    ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
  return marionette.inTurn(async () => {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      await marionette.send('WebDriver:PerformActions', {
        actions: [{ type: 'key', id: 'keyboard', actions }],
      });
      await marionette.send('WebDriver:ReleaseActions');
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'content' });
    }
  });
}
