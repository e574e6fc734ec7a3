import { JSDOM, VirtualConsole } from 'jsdom';

/** A late script may be as late as its label says, and a little. */
const LEEWAY_MS = 100;

/**
 * Opens a page of which there is a label. Its own scripts run only where the label says that they inject blocks: then
 * the page is what it is after them.
 * @param {string | Buffer} html bytes are read as UTF-8 unless they name another charset
 * @param {{url: string, injected_ms?: number}} label
 */
export async function openLabelledPage(html, { url, injected_ms: late }) {
  const { window } = new JSDOM(html, {
    url,
    contentType: typeof html === 'string' ? 'text/html' : `text/html; charset=${charsetOf(html)}`,
    virtualConsole: new VirtualConsole(),
    pretendToBeVisual: true,
    ...(late ? { runScripts: /** @type {const} */ ('dangerously') } : {}),
  });
  if (late) await new Promise((done) => setTimeout(done, late + LEEWAY_MS));
  return window;
}

/**
 * What the page itself says: jsdom looks for it no further than 1024 bytes, and takes the rest for Western text.
 * @param {Buffer} html
 */
function charsetOf(html) {
  const head = html.subarray(0, 4096).toString('latin1');
  return /<meta[^>]+charset\s*=\s*["']?\s*(?<name>[\w-]+)/i.exec(head)?.groups?.name ?? 'utf-8';
}
