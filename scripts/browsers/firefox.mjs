import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDownload } from './downloads.mjs';
import * as inside from './firefox-inside.mjs';
import { openPage } from './firefox-page.mjs';
import { startFirefox } from './firefox-process.mjs';
import { Marionette } from './marionette.mjs';

/**
 * What the pages of one browser share.
 * @typedef {object} Session
 * @property {Marionette} marionette
 * @property {<A extends unknown[], R>(task: (firefox: import('./privileged.ts').Privileged, ...args: A) => R, ...args: A) => Promise<Awaited<R>>} privileged runs a function of firefox-inside.mjs
 * @property {string} shortcut such as `Alt+Shift+M`
 * @property {boolean} headless
 * @property {string | null} unusedTab handle of the tab that the browser began with
 */

/** What Firefox says of every extension whose popup a reader closes before an answer has come. */
const CLOSED_EARLY =
  /Promise (rejected after context unloaded: Actor 'Conduits' destroyed|resolved after context unloaded)/;

/**
 * Firefox, through the remote control that it brings along.
 * @type {import('./driver.ts').Launch}
 */
export async function launch({ program, extension, headless, language, network = false }) {
  const firefox = await startFirefox({ program, headless, language });
  const marionette = new Marionette(firefox.port);
  const opened = await marionette.send('WebDriver:NewSession', { capabilities: {} });
  const { capabilities } = /** @type {{capabilities: {browserVersion: string}}} */ (opened);
  await marionette.send('WebDriver:SetTimeouts', { script: 30_000, pageLoad: 30_000, implicit: 0 });
  const installed = await marionette.send('Addon:Install', { path: extension, temporary: true });
  const { value: id } = /** @type {{value: string}} */ (installed);
  const handle = await marionette.send('WebDriver:GetWindowHandle');
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  /** @type {Session} */
  const session = {
    marionette,
    privileged: (task, ...args) => runPrivileged(marionette, id, task, args),
    shortcut: Object.values(manifest.commands)[0].suggested_key.default,
    headless,
    unusedTab: /** @type {{value: string}} */ (handle).value,
  };
  await session.privileged(inside.watchRequests, network);
  await session.privileged(inside.pinButton);
  return {
    name: 'firefox',
    version: `Firefox/${capabilities.browserVersion}`,
    closed: firefox.ended,
    serve: (url, { html, headers }) =>
      session.privileged(inside.serve, new URL(url).href, {
        base64: Buffer.from(html).toString('base64'),
        headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
      }),
    openPage: (url, options) => openPage(session, url, options),
    restartBackground: () => session.privileged(inside.restartBackground),
    tabUrls: () => session.privileged(inside.readTabUrls),
    clipboardText: () => session.privileged(inside.readClipboard),
    downloadedFile: () => readDownload(firefox.downloads),
    allowSite: (host) => session.privileged(inside.changeAccess, host, 'add'),
    withdrawSite: (host) => session.privileged(inside.changeAccess, host, 'remove'),
    allowPrivate: async () => {
      await session.privileged(inside.allowPrivate);
      await session.privileged(inside.reloadExtension);
    },
    updateExtension: () => session.privileged(inside.reloadExtension),
    requests: () => session.privileged(inside.readRequests),
    consoleErrors: async () => [
      ...(await session.privileged(inside.readErrors)).filter((error) => !CLOSED_EARLY.test(error)),
      ...consoleCalls(firefox.output()),
    ],
    close: async () => {
      // The connection ends before the answer comes.
      marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
      await firefox.end();
      marionette.disconnect();
    },
  };
}

/**
 * What pages and extensions wrote with `console.error()`. Firefox's own modules write there too, always
 * beginning with their name.
 * @param {string} output
 */
function consoleCalls(output) {
  const lines = output.match(/^console\.error:.*$/gm) ?? [];
  return lines.filter((line) => !/^console\.error: [A-Z]\w+: /.test(line));
}

/**
 * @template {unknown[]} A
 * @template R
 * @param {Marionette} marionette
 * @param {string} id of the extension
 * @param {(firefox: import('./privileged.ts').Privileged, ...args: A) => R} task
 * @param {A} args
 * @returns {Promise<Awaited<R>>}
 */
function runPrivileged(marionette, id, task, args) {
  const script = `
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { CustomizableUI } = ChromeUtils.importESModule(
      'moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    const action = ExtensionParent.apiManager.global.browserActionFor(extension);
    const window = Services.wm.getMostRecentWindow('navigator:browser');
    const firefox = { window, extension, action, Services, Cc, Ci, CustomizableUI, ExtensionPermissions, AddonManager };
    return (${task}).call(null, firefox, ...arguments);`;
  return marionette.inTurn(async () => {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      const answer = await marionette.send('WebDriver:ExecuteScript', { script, args, sandbox: 'system' });
      return /** @type {{value: never}} */ (answer).value;
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'content' });
    }
  });
}
