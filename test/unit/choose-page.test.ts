import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { choosePage } from '../../scripts/start/choose-page.mjs';

const folder = mkdtempSync(join(tmpdir(), 'matn-test-'));
const save = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe('the page to show', () => {
  it('is the sample article unless one is given', () => {
    const { url, served } = choosePage(null, join(import.meta.dirname, '../..'));
    expect(url).toMatch(/^https:\/\/.+\.example\//);
    expect(String(served?.html)).toContain('<html lang="ar"');
  });

  it('comes from the web when it is an address', () => {
    expect(choosePage('https://news.example/a', folder)).toEqual({
      url: 'https://news.example/a',
      served: null,
    });
  });

  it.each([
    [
      '<link rel="canonical" href="https://news.example/a?b=1&amp;c=2#top">',
      'https://news.example/a?b=1&c=2',
    ],
    ["<meta property='og:url' content='https://news.example/og'>", 'https://news.example/og'],
    ['<link href=https://news.example/bare rel=canonical>', 'https://news.example/bare'],
    ['<p>https://news.example/in-the-text</p>', 'https://saved-page.example/page.html'],
    ['<link rel="canonical" href="/relative">', 'https://saved-page.example/page.html'],
  ])('takes the address that the saved page gives itself: %s', (html, url) => {
    expect(choosePage(save('page.html', html), folder).url).toBe(url);
  });

  it('unpacks gzip, whatever the name', () => {
    const { served } = choosePage(save('page.html.gz', gzipSync('<p>نص')), folder);
    expect(String(served?.html)).toBe('<p>نص');
  });

  it('lets no script of a saved page run, and leaves its own charset alone', () => {
    const plain = choosePage(save('a.html', '<p>نص'), folder).served?.headers;
    const own = choosePage(save('b.html', '<meta charset="windows-1256"><p>x'), folder).served?.headers;
    expect(plain?.['content-security-policy']).toContain("script-src 'none'");
    expect(plain?.['content-type']).toBe('text/html; charset=utf-8');
    expect(own?.['content-type']).toBe('text/html');
  });

  it('says what is wrong with a file that is not there', () => {
    expect(() => choosePage(join(folder, 'none.html'), folder)).toThrow(/none\.html is not there/);
  });
});
