/**
 * Functions that run inside Firefox, in its privileged scope. Each gets a `Privileged` first and may use
 * that, its arguments and nothing else: only its source travels.
 * @typedef {import('./privileged.ts').Privileged} Privileged
 */

/**
 * Answers served pages and refuses the network to all others, unless it is allowed. Writes down what pages and
 * extensions ask for; what Firefox does for itself has the system's principal.
 * @param {Privileged} firefox
 * @param {boolean} network
 */
export function watchRequests({ window, Services, Cc, Ci }, network) {
  /** @type {Map<string, import('./privileged.ts').Served>} */
  const served = new Map();
  /** @type {string[]} */
  const asked = [];
  const observer = {
    /** @param {{QueryInterface(kind: unknown): import('./privileged.ts').Channel}} subject */
    observe(subject) {
      const channel = subject.QueryInterface(Ci.nsIHttpChannelInternal);
      subject.QueryInterface(Ci.nsIHttpChannel);
      if (!channel.loadInfo.triggeringPrincipal.isSystemPrincipal) asked.push(channel.URI.specIgnoringRef);
      const page = served.get(channel.URI.specIgnoringRef);
      if (page) {
        const response = Cc['@mozilla.org/network/replaced-http-response;1']?.createInstance(
          Ci.nsIReplacedHttpResponse,
        );
        if (!response) return;
        response.responseStatus = 200;
        response.responseStatusText = 'OK';
        response.responseBody = window.atob(page.base64);
        for (const [name, value] of Object.entries(page.headers))
          response.setResponseHeader(name, value, false);
        channel.setResponseOverride(response);
      } else if (!network && channel.URI.host !== '127.0.0.1') {
        channel.cancel(0x804b000d); // NS_ERROR_CONNECTION_REFUSED
      }
    },
  };
  Services.obs.addObserver(observer, 'http-on-before-connect');
  // Kept here, or it would be collected as garbage.
  window.matn = { served, asked, observer };
}

/** @param {Privileged} firefox */
export function readRequests({ window }) {
  return window.matn?.asked ?? [];
}

/**
 * @param {Privileged} firefox
 * @param {string} url
 * @param {import('./privileged.ts').Served} page
 */
export function serve({ window }, url, page) {
  window.matn?.served.set(url, page);
}

/**
 * Script errors of pages and of the extension, whichever process they happened in, and what Firefox says
 * about the extension's manifest.
 * @param {Privileged} firefox
 * @returns {string[]}
 */
export function readErrors({ extension, Services, Ci }) {
  const errors = [...(extension.errors ?? []), ...(extension.warnings ?? [])];
  for (const message of Services.console.getMessageArray()) {
    // Plain log lines have no source and no flags.
    if (!(message instanceof Ci.nsIScriptError)) continue;
    const isWarning = (message.flags & 1) !== 0;
    const isOurs =
      message.sourceName.includes(extension.uuid) || /^(https?|blob|data):/.test(message.sourceName);
    if (isOurs && !isWarning) errors.push(`${message.sourceName}: ${message.errorMessage}`);
  }
  return errors;
}

/**
 * A temporary add-on hides behind the puzzle piece; a person looks for its button in the toolbar.
 * @param {Privileged} firefox
 */
export function pinButton({ action, CustomizableUI }) {
  CustomizableUI.addWidgetToArea(action.widget.id, 'nav-bar');
}

/** @param {Privileged} firefox */
export function pressAction({ window, action }) {
  return action.triggerAction(window);
}

/** @param {Privileged} firefox */
export function readBadge({ window, action }) {
  return action.action.getContextData(window.gBrowser.selectedTab).badgeText;
}

/** @param {Privileged} firefox */
export function readTabUrls({ window }) {
  return window.gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec);
}

/** @param {Privileged} firefox */
export function readClipboard({ window }) {
  return window.navigator.clipboard.readText();
}

/**
 * Gives the extension access to a site, or takes it back, as the page of add-ons does.
 * @param {Privileged} firefox
 * @param {string} host
 * @param {'add' | 'remove'} change
 */
export function changeAccess({ extension, ExtensionPermissions }, host, change) {
  const permissions = { permissions: [], origins: [`*://${host}/*`] };
  return ExtensionPermissions[change](extension.id, permissions, extension);
}

/** @param {Privileged} firefox */
export async function reloadExtension({ extension, AddonManager }) {
  const addon = await AddonManager.getAddonByID(extension.id);
  await addon.reload();
}

/**
 * Counts once the extension is loaded anew.
 * @param {Privileged} firefox
 */
export function allowPrivate({ extension, ExtensionPermissions }) {
  const permissions = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  return ExtensionPermissions.add(extension.id, permissions, extension);
}

/** @param {Privileged} firefox */
export function restartBackground({ extension }) {
  return extension.terminateBackground();
}

/**
 * Loads without waiting for anything.
 * @param {Privileged} firefox
 * @param {string} url
 */
export function beginLoading({ window, Services }, url) {
  window.gBrowser.selectedBrowser.fixupAndLoadURIString(url, {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
  });
}

/**
 * Gives the tab in front a size; a Firefox window cannot be as narrow as a telephone.
 * @param {Privileged} firefox
 * @param {number} width
 * @param {number} height
 */
export function resize({ window }, width, height) {
  const { style } = window.gBrowser.selectedBrowser;
  for (const side of ['width', 'min-width', 'max-width']) style.setProperty(side, `${width}px`);
  for (const side of ['height', 'min-height', 'max-height']) style.setProperty(side, `${height}px`);
}

/**
 * Chooses the extension's item in the context menu that is opening.
 * @param {Privileged} firefox
 */
export async function chooseMenuItem({ window, action }) {
  const menu =
    /** @type {HTMLElement & {state: string, activateItem(item: Element): void, hidePopup(): void}} */ (
      window.document.getElementById('contentAreaContextMenu')
    );
  for (let i = 0; i < 100 && menu.state !== 'open'; i += 1)
    await new Promise((resolve) => window.setTimeout(resolve, 20));
  const prefix = action.widget.id.replace(/-browser-action$/, '-menuitem-');
  const item = menu.querySelector(`menuitem[id^="${prefix}"]`);
  if (item) menu.activateItem(item);
  else menu.hidePopup();
  return item !== null;
}
