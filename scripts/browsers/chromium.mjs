import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { backgroundWorker, restartWorker } from './chromium-background.mjs';
import { openPage } from './chromium-page.mjs';
import { readNetworkLog } from './chromium-requests.mjs';
import {
  changeAccess,
  pinButton,
  readExtensionErrors,
  reloadExtension,
  switchOnDeveloperMode,
} from './chromium-settings.mjs';
import { makeDownloadFolder, readDownload } from './downloads.mjs';
import { makeProfileFolder } from './profile-folder.mjs';

/**
 * What the pages of one browser share.
 * @typedef {object} Session
 * @property {import('puppeteer-core').Browser} browser
 * @property {import('puppeteer-core').Extension} extension
 * @property {string} popupUrl
 * @property {string} command name of the extension's keyboard command; its menu item has the same
 * @property {() => Promise<import('puppeteer-core').WebWorker>} worker
 * @property {Map<string, import('./driver.ts').ServedPage>} served
 * @property {boolean} headless
 * @property {boolean} network
 * @property {string[]} errors
 * @property {string[]} intercepted addresses that were answered or refused before the network was asked
 */

/**
 * Chromium, Chrome, Edge or Brave.
 * @type {import('./driver.ts').Launch}
 */
export async function launch({ program, extension, headless, language, network = false }) {
  const folder = makeProfileFolder(program);
  const networkLog = join(folder, 'network.json');
  const browser = await start(program, headless, language, networkLog);
  const downloads = await receiveDownloads(browser, folder);
  await switchOnDeveloperMode(browser);
  const id = await browser.installExtension(extension);
  const installed = (await browser.extensions()).get(id);
  if (!installed) throw new Error(`${program} did not install ${extension}`);
  if (!headless) await pinButton(browser, id);
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  /** @type {Session} */
  const session = {
    browser,
    extension: installed,
    popupUrl: `chrome-extension://${id}/${manifest.action.default_popup}`,
    command: Object.keys(manifest.commands).join(),
    worker: () => backgroundWorker(browser, id),
    served: new Map(),
    headless,
    network,
    errors: [],
    intercepted: [],
  };
  return {
    name: 'chromium',
    version: await browser.version(),
    closed: new Promise((resolve) => {
      browser.once('disconnected', () => resolve());
      // On a Mac the program lives on without a window.
      browser.on('targetdestroyed', () => {
        if (!browser.targets().some((target) => target.type() === 'page')) resolve();
      });
    }),
    serve: async (url, page) => {
      session.served.set(new URL(url).href, page);
    },
    openPage: (url, options) => openPage(session, url, options),
    restartBackground: () => restartWorker(browser, id),
    tabUrls: async () =>
      browser
        .targets()
        .filter((target) => target.type() === 'page')
        .map((target) => target.url()),
    clipboardText: () => readClipboard(session),
    downloadedFile: () => readDownload(downloads),
    allowSite: (host) => changeAccess(browser, id, host, 'addHostPermission'),
    withdrawSite: (host) => changeAccess(browser, id, host, 'removeHostPermission'),
    allowPrivate: () => Promise.reject(new Error('Chromium without a window opens no private one')),
    updateExtension: () => reloadExtension(browser, id),
    requests: async () => [...session.intercepted, ...readNetworkLog(networkLog)],
    consoleErrors: async () => [...session.errors, ...(await readExtensionErrors(browser, id))],
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} folder
 * @returns {Promise<string>} the folder in it that they come into
 */
async function receiveDownloads(browser, folder) {
  const downloadPath = makeDownloadFolder(folder);
  const connection = await browser.target().createCDPSession();
  await connection.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
  return downloadPath;
}

/**
 * Only a page with the permission may read it: a page of its own.
 * @param {Session} session
 */
async function readClipboard({ browser }) {
  const origin = 'https://clipboard.example';
  await browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read']);
  const page = await browser.newPage();
  try {
    await page.setRequestInterception(true);
    page.on('request', (request) => void request.respond({ contentType: 'text/html', body: '' }));
    await page.goto(origin);
    await page.bringToFront();
    return await page.evaluate(() => navigator.clipboard.readText());
  } finally {
    await page.close();
  }
}

/**
 * @param {string} program
 * @param {boolean} headless
 * @param {string | undefined} language
 * @param {string} networkLog the file that Chromium writes its requests into
 */
async function start(program, headless, language, networkLog) {
  const args = ['--disable-quic', '--disable-component-update', '--no-first-run', '--window-size=1400,1100'];
  args.push(`--log-net-log=${networkLog}`);
  if (language) args.push(`--lang=${language}`);
  // The screen of a browser without a window is 800×600, too low for a popup at its full height.
  if (headless) args.push('--disable-gpu', '--hide-scrollbars', '--screen-info={1600x1200}');
  /** @param {string[]} more */
  const attempt = (...more) =>
    puppeteer.launch({
      executablePath: program,
      headless,
      // Extensions can be installed over the pipe only.
      pipe: true,
      enableExtensions: true,
      defaultViewport: null,
      args: [...args, ...more],
      // On Linux the interface's language is taken from here; --lang alone changes half of it.
      env: language ? { ...process.env, LANGUAGE: language } : process.env,
    });
  // Chromium has no sandbox for root, and in some containers for nobody; it does not say so over the pipe.
  if (process.getuid?.() === 0) return attempt('--no-sandbox');
  try {
    return await attempt();
  } catch (error) {
    if (!headless) throw new Error(`${program} did not start (${error}).`, { cause: error });
    console.log('  Chromium did not start; once more without its sandbox.');
    return attempt('--no-sandbox');
  }
}
