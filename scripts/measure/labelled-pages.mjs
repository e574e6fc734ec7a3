import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * @typedef {import('../../test/unit/engine/pages/label.ts').Label} Label
 * @typedef {object} LabelledPage
 * @property {string} name
 * @property {Label} label
 * @property {boolean} bodyOnly the label says nothing of facts and clutter
 * @property {() => Buffer} html read when asked for; throws where the page is not there
 */

/** What a label may leave out. */
const EMPTY = {
  title: null,
  published: null,
  source: null,
  tags: [],
  body: [],
  captions: [],
  meta_lines: [],
  clutter: [],
};

/**
 * The labelled pages of a directory, by name: NAME.html or NAME.html.gz beside NAME.json; or, where there is a
 * `truth.json` {id: {url, body}}, the page of each id in it, `body` being text with a paragraph a line.
 * @param {string} directory
 * @returns {LabelledPage[]}
 * @throws when it cannot be read, or a label is no JSON
 */
export function labelledPages(directory) {
  const truth = path.join(directory, 'truth.json');
  if (existsSync(truth))
    return Object.entries(readJson(truth)).map(([id, gold]) => bodyPage(directory, id, gold));
  return readdirSync(directory)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .filter((name) => pageFile(directory, name) !== null)
    .sort()
    .map((name) => ({
      name,
      label: { ...EMPTY, ...readJson(path.join(directory, `${name}.json`)) },
      bodyOnly: false,
      html: () => readPageFile(directory, name),
    }));
}

/**
 * @param {string} directory
 * @param {string} name
 * @param {{url: string, body: string}} gold
 * @returns {LabelledPage}
 */
function bodyPage(directory, name, { url, body }) {
  const paragraphs = body.split('\n').map((line) => line.trim());
  return {
    name,
    label: { ...EMPTY, url, body: paragraphs.filter(Boolean) },
    bodyOnly: true,
    html: () => readPageFile(directory, name),
  };
}

/**
 * @param {string} directory
 * @param {string} name
 * @returns {string | null} null where there is none
 */
function pageFile(directory, name) {
  const files = [`${name}.html`, `${name}.html.gz`].map((file) => path.join(directory, file));
  return files.find((file) => existsSync(file)) ?? null;
}

/**
 * @param {string} directory
 * @param {string} name
 */
function readPageFile(directory, name) {
  const file = pageFile(directory, name);
  if (file === null) throw new Error('there is no page to this label');
  const content = readFileSync(file);
  return file.endsWith('.gz') ? gunzipSync(content) : content;
}

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} is no label: ${error instanceof Error ? error.message : error}`);
  }
}
