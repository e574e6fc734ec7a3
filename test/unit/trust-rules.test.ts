import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };

const SRC = path.resolve(import.meta.dirname, '../../src');
const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !/\.(test|testing)\.tsx?$/.test(file),
);
/** Code alone: a comment may name what the code must not do. */
const codeOf = (file: string) =>
  readFileSync(path.join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

/** What would make markup or code of a page's words, and what would ask the network. */
const NEVER = {
  'makes markup of text':
    /\.(?:inner|outer)HTML\s*\+?=(?!=)|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|document\.write|setHTML/,
  'makes code of text': /\beval\(|new Function\b|importScripts/,
  'asks the network':
    /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|new Image\b|RTCPeerConnection/,
};

describe.each(Object.entries(NEVER))('nothing in the source %s', (_what, pattern) => {
  it('in any file', () => {
    expect(sources.length).toBeGreaterThan(250);
    expect(sources.filter((file) => pattern.test(codeOf(file)))).toEqual([]);
  });
});

it.each([
  ['makes markup of text', 'element.innerHTML = text;'],
  ['makes markup of text', 'element.innerHTML += text;'],
  ['makes code of text', 'eval(text);'],
  ['asks the network', "await fetch('/x');"],
] as const)('what %s would be seen: %s', (what, code) => expect(code).toMatch(NEVER[what]));

describe('the manifest', () => {
  it('asks at install for what a click needs, and for no site', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus']);
    expect(Object.keys(manifest).filter((key) => /host_permissions|^optional_permissions/.test(key))).toEqual(
      ['optional_host_permissions'],
    );
  });

  it('lets no page and no other extension in, and puts no script into any page', () => {
    for (const key of ['externally_connectable', 'web_accessible_resources', 'content_scripts'])
      expect(manifest).not.toHaveProperty(key);
  });

  it('has pages that run their own scripts, ask nothing and stand in no frame', () => {
    const policy = new Map(
      manifest.content_security_policy.extension_pages
        .split(';')
        .map((rule) => rule.trim().split(/\s+/))
        .map(([name = '', ...values]) => [name, values.join(' ')]),
    );
    expect(Object.fromEntries(policy)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self'",
      'connect-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
  });
});
