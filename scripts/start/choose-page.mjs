import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * @typedef {object} ChosenPage
 * @property {string} url
 * @property {import('../browsers/driver.ts').ServedPage | null} served null: the web answers
 */

/**
 * @param {string | null} page a file, an address, or null for the sample article
 * @param {string} root of the project
 * @returns {ChosenPage}
 * @throws with a sentence for the person who chose it
 */
export function choosePage(page, root) {
  if (page === null) {
    const folder = join(root, 'test/sample');
    const { url } = JSON.parse(readFileSync(join(folder, 'article.json'), 'utf8'));
    return { url, served: { html: readFileSync(join(folder, 'article.html')) } };
  }
  if (/^https?:\/\//.test(page)) {
    if (!URL.canParse(page)) throw new Error(`${page} is no address.`);
    return { url: page, served: null };
  }
  const html = readSavedPage(page);
  const start = html.subarray(0, 200_000).toString('latin1');
  const saysCharset = /<meta[^>]+charset/i.test(start.slice(0, 4096));
  return {
    url: ownAddress(start) ?? `https://saved-page.example/${encodeURIComponent(basename(page))}`,
    served: {
      html,
      headers: {
        'content-type': saysCharset ? 'text/html' : 'text/html; charset=utf-8',
        // Saved after its scripts had run: they must not run twice, nor call home.
        'content-security-policy': "script-src 'none'; frame-src 'none'",
      },
    },
  };
}

/** @param {string} file */
function readSavedPage(file) {
  let content;
  try {
    content = readFileSync(file);
  } catch (error) {
    const why =
      error instanceof Error && 'code' in error && error.code === 'ENOENT'
        ? 'is not there'
        : `cannot be read (${error})`;
    throw new Error(`${file} ${why}. Give a saved page or an address that begins with https://`);
  }
  return content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content;
}

/**
 * The address that a saved page gives itself, so that it is read as the page of its own site.
 * @param {string} html
 */
function ownAddress(html) {
  const tags = html.match(/<(?:link|meta)\b[^>]*>/gi) ?? [];
  const tag = tags.find((t) => /rel=["']?canonical|property=["']?og:url/i.test(t)) ?? '';
  const address = /(?:href|content)=["']?(?<url>https?:\/\/[^"'\s>]+)/i
    .exec(tag)
    ?.groups?.url?.replaceAll('&amp;', '&');
  return address && URL.canParse(address) ? address.split('#')[0] : undefined;
}
