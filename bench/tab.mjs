import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** A page's own scripts never run, and nothing is fetched: the document is measured as it was saved. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
};

/**
 * @typedef {object} Page
 * @property {string} url
 * @property {string | Buffer} html
 */

/**
 * @typedef {object} Tab
 * @property {import('puppeteer-core').CDPSession} devtools
 * @property {(page: Page) => Promise<void>} load
 * @property {(expression: string) => Promise<any>} ask evaluates where {@link bundle} stands, in a content script's world
 * @property {() => Promise<void>} close
 */

/** @returns {Promise<string>} what bench/in-page does, as one script */
export async function bundle() {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: ['bench/in-page/index.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome121',
    minify: true,
    charset: 'utf8',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} script
 * @returns {Promise<Tab>}
 */
export async function openTab(browser, script) {
  const page = await browser.newPage();
  const devtools = await page.createCDPSession();
  /** @type {Page} */
  let shown = { url: '', html: '' };
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    const { html: body } = shown;
    (isPage ? request.respond({ headers: HEADERS, body }) : request.abort()).catch(() => {});
  });
  let world = 0;
  /** @param {string} expression */
  const ask = async (expression) => {
    const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
      expression,
      contextId: world,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return {
    devtools,
    async load(next) {
      shown = next;
      await page.goto(next.url, { waitUntil: 'load' });
      const { frameTree } = await devtools.send('Page.getFrameTree');
      const frameId = frameTree.frame.id;
      const made = await devtools.send('Page.createIsolatedWorld', { frameId, worldName: 'bench' });
      world = made.executionContextId;
      await ask(script);
    },
    ask,
    close: () => page.close(),
  };
}
