/** @type {import('./chrome-api.ts').DeveloperPrivateApi} exists only where the functions below are sent to */
const chrome = Reflect.get(globalThis, 'chrome');

/**
 * In developer mode Chromium keeps every error of an unpacked extension: manifest, background, popup,
 * content script. Call it before the extension is installed, or its first errors are lost.
 * @param {import('puppeteer-core').Browser} browser
 */
export async function switchOnDeveloperMode(browser) {
  await onExtensionsPage(browser, '', () =>
    chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
}

/**
 * A new extension hides behind the puzzle piece; a person looks for its button in the toolbar.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} id
 */
export async function pinButton(browser, id) {
  await onExtensionsPage(browser, id, (extensionId) =>
    chrome.developerPrivate.updateExtensionConfiguration({ extensionId, pinnedToToolbar: true }),
  );
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} id
 * @returns {Promise<string[]>}
 */
export async function readExtensionErrors(browser, id) {
  return onExtensionsPage(browser, id, async (extensionId) => {
    const info = await chrome.developerPrivate.getExtensionInfo(extensionId);
    return [...info.manifestErrors, ...info.runtimeErrors].map((error) => `extension: ${error.message}`);
  });
}

/**
 * Gives the extension access to a site, or takes it back, on the extension's own page in the settings: the browser's
 * question is a window of its own, which no program can reach. There it can be done for hosts of `host_permissions`
 * only: see `withHostPermissions` in test/e2e/each-browser.ts.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} id
 * @param {string} host
 * @param {'addHostPermission' | 'removeHostPermission'} change
 */
export async function changeAccess(browser, id, host, change) {
  const page = await browser.newPage();
  try {
    await page.goto('chrome://extensions/');
    await page.evaluate(
      async (extensionId, pattern, name) => {
        await chrome.developerPrivate.updateExtensionConfiguration({
          extensionId,
          hostAccess: 'ON_SPECIFIC_SITES',
        });
        await chrome.developerPrivate[name](extensionId, pattern);
      },
      id,
      `*://${host}/*`,
      change,
    );
  } catch (error) {
    // Then it is as it should be.
    if (!/hasn't been granted/.test(String(error))) throw error;
  } finally {
    await page.close();
  }
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} id
 */
export async function reloadExtension(browser, id) {
  await onExtensionsPage(browser, id, (extensionId) =>
    chrome.developerPrivate.reload(extensionId, { failQuietly: true }),
  );
}

/**
 * Writes the errors of a document's console into the list.
 * @param {import('puppeteer-core').Page} page
 * @param {string[]} errors
 */
export function collectErrors(page, errors) {
  page.on('console', (message) => {
    // A picture that nobody serves is no error of ours.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      errors.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${error}`));
}

/**
 * @template T
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} id
 * @param {(id: string) => Promise<T>} task
 */
async function onExtensionsPage(browser, id, task) {
  const page = await browser.newPage();
  try {
    await page.goto('chrome://extensions/');
    return await page.evaluate(task, id);
  } finally {
    await page.close();
  }
}
