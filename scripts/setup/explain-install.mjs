import { isDebian } from './install-browsers.mjs';

/** @typedef {import('../browsers/driver.ts').BrowserName} BrowserName */

/**
 * What a person has to do, in the words of their system.
 * @param {readonly BrowserName[]} missing
 */
export function explainInstall(missing) {
  const names = missing.map((name) => (name === 'firefox' ? 'Firefox' : 'Chromium (or Chrome, Edge, Brave)'));
  return [
    `No ${names.join(' and no ')} was found. Install it with:`,
    `    ${command(missing)}`,
    'or from https://www.mozilla.org/firefox and https://www.google.com/chrome.',
    'Where it is installed in an unusual place, say so: CHROMIUM=/path/to/chrome or FIREFOX=/path/to/firefox.',
  ].join('\n');
}

/** @param {readonly BrowserName[]} missing */
function command(missing) {
  const list = missing.join(' ');
  if (process.platform === 'darwin') return `brew install --cask ${list}`;
  if (process.platform === 'win32') {
    const ids = { chromium: 'Google.Chrome', firefox: 'Mozilla.Firefox' };
    return missing.map((name) => `winget install ${ids[name]}`).join(' && ');
  }
  if (isDebian())
    return `sudo apt-get update && sudo apt-get install ${list.replace('firefox', 'firefox-esr')} fonts-noto-core`;
  return `your system's package manager, for example: sudo dnf install ${list} google-noto-sans-arabic-fonts`;
}
