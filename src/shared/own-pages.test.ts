import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What the documents of the extension have in common stands in each of them: a browser shows it before any script runs. */
const COMMON = [
  '<meta charset="utf-8" />',
  '<meta name="viewport" content="width=device-width" />',
  '<meta name="color-scheme" content="light dark" />',
  '<title>Matn</title>',
  '<link rel="stylesheet" href="look.css" />',
  '<link rel="stylesheet" href="dark.css" media="(prefers-color-scheme: dark)" />',
];

it.each(['popup', 'options', 'welcome'])('the document of %s begins as the others do', (name) => {
  const html = readFileSync(new URL(`../${name}/${name}.html`, import.meta.url), 'utf8');
  const head = /<head>([\s\S]*)<\/head>/.exec(html)?.[1] ?? '';
  const lines = head
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  // The popup asks before anything else (popup/ask.ts); then come the sheets of its own.
  const isOwn = (line: string) => /"(?!look|dark)[a-z-]+\.css"|"ask\.js"/.test(line);
  expect(lines.filter((line) => !isOwn(line))).toEqual(COMMON);
  expect(lines.at(-1)).toMatch(/\.css/);
  expect(html).toContain(`<main id="${name}">`);
  expect(html).toContain(`<script src="${name}.js"></script>`);
});
