#!/usr/bin/env node
// Over 200 lines: the whole build, to be read from top to bottom.
/**
 * Builds dist/chromium and dist/firefox from the one manifest.json:
 *   node scripts/build.mjs [--dev] [--out DIR]
 * `--dev` leaves the code readable. The same sources give the same bytes.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { packKnowledge } from './build/pack-knowledge.mjs';
import { SHORT_NAMES } from './build/short-names.mjs';
import { thirdPartyNotices } from './build/third-party.mjs';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * What a page that is read has to parse. facts.js comes only where the popup asks for date, source and tags; a quarter
 * of popup.js is the homes of the agencies.
 * The limits are what is there now and a little air; they only fall.
 */
const LIMITS = {
  'page.js': 89 * 1024,
  'facts.js': 69 * 1024,
  'export.js': 36 * 1024,
  'own.js': 9 * 1024,
  'picker.js': 24 * 1024,
  'ask.js': 3 * 1024,
  'popup.js': 76 * 1024,
  'comfort.js': 10 * 1024,
  'aloud.js': 9 * 1024,
  'background.js': 20 * 1024,
};

/** Bundles: name in dist → entry. */
const ENTRIES = {
  'page.js': 'src/page/index.ts',
  'facts.js': 'src/page/facts.ts',
  'export.js': 'src/page/export.ts',
  'comfort.js': 'src/page/comfort.ts',
  'aloud.js': 'src/page/aloud.ts',
  'auto.js': 'src/page/auto.ts',
  'own.js': 'src/page/own/index.ts',
  'picker.js': 'src/page/picker/index.ts',
  'background.js': 'src/background/index.ts',
  'ask.js': 'src/popup/ask.ts',
  'popup.js': 'src/popup/index.tsx',
  'options.js': 'src/options/index.tsx',
  'welcome.js': 'src/welcome/index.tsx',
};
/** What comes into pages: every byte of it is parsed at a click. */
const CONTENT_SCRIPTS = new Set('page.js facts.js export.js own.js picker.js comfort.js aloud.js'.split(' '));
const COPIES = {
  'popup.html': 'src/popup/popup.html',
  'popup.css': 'src/popup/popup.css',
  'actions.css': 'src/popup/actions.css',
  'comfort-panel.css': 'src/popup/comfort-panel.css',
  'options.html': 'src/options/options.html',
  'options.css': 'src/options/options.css',
  'welcome.html': 'src/welcome/welcome.html',
  'welcome.css': 'src/welcome/welcome.css',
  'rule-list.css': 'src/options/rule-list.css',
  'look.css': 'src/shared/look.css',
  'dark.css': 'src/shared/dark.css',
  'managed-schema.json': 'src/managed-schema.json',
  LICENSE: 'LICENSE',
};
/** Bundles that talk to the browser without the polyfill: see src/shared/native-browser.ts. */
const NATIVE = new Set([...CONTENT_SCRIPTS, 'auto.js', 'background.js', 'ask.js', 'popup.js']);

/** @typedef {Record<string, any>} Manifest */

/** Each browser gets the keys it knows, so that neither has anything to warn about. */
const TARGETS = {
  /** @param {Manifest} manifest */
  chromium({ browser_specific_settings: _, background, action, ...rest }) {
    const { theme_icons: __, ...ours } = action;
    return { ...rest, action: ours, background: { service_worker: background.service_worker } };
  },
  /** @param {Manifest} manifest */
  firefox({ minimum_chrome_version: _, storage: _schema, background, ...rest }) {
    return { ...rest, background: { scripts: background.scripts } };
  },
};

/**
 * @param {{ dev?: boolean, out?: string }} [options] `out`: the folder that gets chromium/ and firefox/
 * @returns {Promise<{ folders: string[], sizes: Record<string, number> }>} what was written: the two
 *   extension folders, and the bytes of every file of the first
 */
export async function build({ dev = false, out = path.join(ROOT, 'dist') } = {}) {
  const manifest = await readManifest();
  // Everything is made before anything is written: what cannot be built leaves the last build in place.
  const parts = [bundleAll(dev), scriptMessages(), readCopies(manifest)];
  const files = Object.assign({}, ...(await Promise.all(parts)));
  const folders = [];
  for (const [target, adapt] of Object.entries(TARGETS)) {
    const text = `${JSON.stringify(adapt(manifest), null, 2)}\n`;
    const folder = path.join(out, target);
    await writeAll(folder, { 'manifest.json': Buffer.from(text), ...files });
    folders.push(folder);
  }
  for (const [name, limit] of dev ? [] : Object.entries(LIMITS)) {
    const size = files[name]?.byteLength ?? 0;
    if (size > limit) throw new Error(`${name} has ${size} bytes; the limit is ${limit}`);
  }
  const sizes = Object.entries(files).map(([name, content]) => [name, content.byteLength]);
  return { folders, sizes: Object.fromEntries(sizes) };
}

/** @returns {Promise<Manifest>} */
async function readManifest() {
  const manifest = JSON.parse(await readSource('manifest.json', 'utf8'));
  return { ...manifest, version: JSON.parse(await readSource('package.json', 'utf8')).version };
}

/** @param {boolean} dev */
async function bundleAll(dev) {
  await Promise.all(Object.values(ENTRIES).map((entry) => readSource(entry)));
  /** @type {Set<string>} */
  const inputs = new Set();
  const bundles = Object.entries(ENTRIES).map(async ([name, entry]) => {
    const result = await esbuild.build({
      absWorkingDir: ROOT,
      entryPoints: [entry],
      bundle: true,
      write: false,
      outfile: name,
      format: 'iife',
      target: ['chrome121', 'firefox140'],
      // Arabic as itself: escaped, each letter would take six bytes instead of two.
      charset: 'utf8',
      minify: !dev,
      // third-party.txt has them all.
      legalComments: 'none',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      // Preact can set HTML from a string. We never do; under another name it cannot, and the store's
      // reviewers have nothing to ask about.
      mangleProps: /^innerHTML$/,
      ...(!dev && CONTENT_SCRIPTS.has(name) && SHORT_NAMES),
      plugins: dev ? [] : [packKnowledge()],
      alias: NATIVE.has(name) ? { 'webextension-polyfill': './src/shared/native-browser.ts' } : {},
      logLevel: 'silent',
      metafile: true,
    });
    for (const input of Object.keys(result.metafile.inputs)) inputs.add(input);
    return [name, Buffer.from(result.outputFiles[0]?.contents ?? [])];
  });
  const scripts = Object.fromEntries(await Promise.all(bundles));
  return { ...scripts, 'third-party.txt': Buffer.from(await thirdPartyNotices(ROOT, inputs)) };
}

/** @param {Manifest} manifest */
async function readCopies(manifest) {
  /** @type {Record<string, string>} */
  const sources = { ...COPIES };
  const { default_icon, theme_icons } = manifest.action;
  /** @type {string[]} */
  const onThemes = theme_icons.flatMap((/** @type {Record<string, string>} */ { light, dark }) => [
    light,
    dark,
  ]);
  for (const icon of [...Object.values({ ...manifest.icons, ...default_icon }), ...onThemes])
    sources[icon] = icon;
  for (const locale of (await readdir(path.join(ROOT, 'src/_locales'))).sort()) {
    sources[`_locales/${locale}/messages.json`] = `src/_locales/${locale}/messages.json`;
  }
  const copies = Object.entries(sources).map(async ([name, source]) => [name, await readSource(source)]);
  return Object.fromEntries(await Promise.all(copies));
}

/** One script a language, for readers who choose another one than their browser's: see src/shared/messages-of.ts. */
async function scriptMessages() {
  const scripts = (await readdir(path.join(ROOT, 'src/_locales'))).sort().map(async (locale) => {
    const messages = JSON.parse(await readSource(`src/_locales/${locale}/messages.json`, 'utf8'));
    const table = Object.entries(messages).map(([key, { message }]) => [key, message]);
    const code = `globalThis[Symbol.for('matn-messages')]=${JSON.stringify(Object.fromEntries(table))};\n`;
    return [`messages-${locale}.js`, Buffer.from(code)];
  });
  return Object.fromEntries(await Promise.all(scripts));
}

/**
 * @param {string} source relative to the project
 * @param {'utf8'} [encoding]
 * @returns {Promise<any>}
 */
async function readSource(source, encoding) {
  try {
    return await readFile(path.join(ROOT, source), encoding);
  } catch (error) {
    throw new Error(`missing: ${source}`, { cause: error });
  }
}

/**
 * @param {string} folder
 * @param {Record<string, Uint8Array>} files
 */
async function writeAll(folder, files) {
  await rm(folder, { recursive: true, force: true });
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const args = process.argv.slice(2);
  const out = args.includes('--out') ? { out: path.resolve(args[args.indexOf('--out') + 1] ?? 'dist') } : {};
  try {
    const { folders, sizes } = await build({ dev: args.includes('--dev'), ...out });
    for (const [name, size] of Object.entries(sizes))
      if (name.endsWith('.js')) console.log(`${name.padEnd(14)} ${size} bytes`);
    for (const folder of folders) console.log(path.relative(process.cwd(), folder) || '.');
  } catch (error) {
    console.error(`build failed: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
