#!/usr/bin/env node
// Checks the labelled pages of test/pages against their own HTML: a label that names text which is not on
// the page, or names it ambiguously, measures nothing.
//   node scripts/check-fixtures.mjs [--uncovered] [PART-OF-NAME…]
// --uncovered also lists the visible lines that no label mentions (forgotten clutter, mostly).
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { openLabelledPage } from './open-labelled-page.mjs';
import { readVisibleLines, squash } from './visible-lines.mjs';

const PAGES = new URL('../test/pages/', import.meta.url);
const KINDS =
  'breaking related most-read share follow comments newsletter advert app-promo search skip-link loader nav footer consent widget other'.split(
    ' ',
  );
const PLACES = 'inside-body after-body before-body sidebar header footer overlay'.split(' ');
const KEYS =
  'file url host title published modified source publisher byline tags tags_where body captions meta_lines clutter notes'.split(
    ' ',
  );
const ISO = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?$/;

/**
 * @typedef {import('./visible-lines.mjs').VisibleLine} VisibleLine
 * @typedef {import('../test/unit/engine/pages/label.ts').Label & {
 *   file: string, host: string, modified: string | null, publisher: string | null, byline: string | null,
 *   tags_where: 'dom' | 'meta' | null,
 * }} FullLabel
 */

/**
 * Faults of the label by itself.
 * @param {string} name
 * @param {FullLabel} label
 * @param {string} html
 */
function* checkForm(name, label, html) {
  for (const key of KEYS) if (!(key in label)) yield `key missing: ${key}`;
  if (label.file !== `${name}.html`) yield `file is ${label.file}`;
  const { protocol, hostname } = new URL(label.url);
  if (protocol !== 'https:' || !hostname.endsWith('.example'))
    yield `url is not https://….example: ${label.url}`;
  if (hostname.replace(/^www\./, '') !== label.host) yield `host is ${label.host}, url says ${hostname}`;
  for (const date of [label.published, label.modified].flat()) {
    if (date !== null && (!ISO.test(date) || Number.isNaN(Date.parse(date)))) yield `bad date ${date}`;
  }
  if (typeof label.published === 'string' && label.modified !== null && label.modified <= label.published) {
    yield 'modified is not after published';
  }
  if (label.tags.length > 0 !== (label.tags_where !== null)) yield 'tags and tags_where disagree';
  const kilobytes = Buffer.byteLength(html) / 1024;
  if (kilobytes < 12 || kilobytes > 64) yield `size is ${kilobytes.toFixed(1)} KB`;
  if (Boolean(label.notArticle) === label.body.length > 0) yield 'body and notArticle disagree';
}

/**
 * Title, body, captions, meta lines: on the page, each inside one line, the body in order.
 * @param {FullLabel} label
 * @param {VisibleLine[]} lines
 */
function* checkText(label, lines) {
  const texts = lines.map((line) => squash(line.text));
  if (!label.notArticle && !texts.includes(squash(label.title ?? '')))
    yield `title is no line: ${label.title}`;
  let from = 0;
  for (const paragraph of label.body) {
    const at = texts.findIndex((text, index) => index >= from && text.includes(squash(paragraph)));
    if (at < 0) yield `body not found in order: ${paragraph}`;
    else from = at;
  }
  for (const text of [...label.captions, ...label.meta_lines]) {
    if (!texts.some((line) => line.includes(squash(text)))) yield `caption or meta line not found: ${text}`;
  }
}

/**
 * Every snippet: one text run, once on the page, no part of the story.
 * @param {FullLabel} label
 * @param {VisibleLine[]} lines
 */
function* checkClutter(label, lines) {
  const runs = lines.flatMap((line) => line.runs).map(squash);
  const all = runs.join('');
  const story = [label.title ?? [], ...label.body, ...label.captions].flat().map(squash);
  for (const { kind, where, level, text } of label.clutter) {
    const snippet = squash(text);
    if (!KINDS.includes(kind) || !PLACES.includes(where)) yield `unknown kind or place: ${kind} ${where}`;
    if (level !== 1 && level !== 2) yield `level ${level}: ${text}`;
    if (text.length > 120 || snippet.length < 4) yield `snippet too long or too short: ${text}`;
    if (!runs.some((run) => run.includes(snippet))) yield `clutter is no visible run: ${text}`;
    else if (all.split(snippet).length !== 2) yield `clutter is not unique: ${text}`;
    if (story.some((part) => part.includes(snippet))) yield `clutter lies in the story: ${text}`;
  }
}

/**
 * Stated facts: tags, names and sources must be readable somewhere on the page.
 * @param {FullLabel} label
 * @param {VisibleLine[]} lines
 * @param {string} html
 */
function* checkFacts(label, lines, html) {
  const shown = squash(lines.map((line) => line.text).join('\n'));
  const pool = label.tags_where === 'meta' ? squash(html) : shown;
  for (const tag of label.tags)
    if (!pool.includes(squash(tag))) yield `tag not found (${label.tags_where}): ${tag}`;
  for (const fact of [label.source, label.publisher, label.byline].flat()) {
    if (fact !== null && !squash(html).includes(squash(fact)) && !shown.includes(squash(fact))) {
      yield `fact not on the page: ${fact}`;
    }
  }
}

/**
 * Lines that no label covers, not even in part.
 * @param {FullLabel} label
 * @param {VisibleLine[]} lines
 */
function listUncovered(label, lines) {
  const { title, body, captions, meta_lines, clutter } = label;
  const known = [title ?? [], body, captions, meta_lines, clutter.map((c) => c.text)].flat().map(squash);
  /** @param {string} text */
  const covered = (text) => known.some((part) => text.includes(part) || part.includes(text));
  return lines.filter((line) => line.text && !covered(squash(line.text))).map((line) => line.text);
}

const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const showUncovered = process.argv.includes('--uncovered');
const files = readdirSync(PAGES).filter((file) => statSync(new URL(file, PAGES)).isFile());
const names = [...new Set(files.map((file) => file.replace(/\.(html|json)$/, '')))];
const chosen = names.filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
let faults = 0;
for (const name of chosen) {
  /** @type {string[]} */
  const found = [];
  if (files.includes(`${name}.html`) && files.includes(`${name}.json`)) {
    const html = readFileSync(new URL(`${name}.html`, PAGES), 'utf8');
    const label = JSON.parse(readFileSync(new URL(`${name}.json`, PAGES), 'utf8'));
    const { document } = await openLabelledPage(html, label);
    const lines = readVisibleLines(document);
    found.push(...checkForm(name, label, html), ...checkText(label, lines));
    found.push(...checkClutter(label, lines), ...checkFacts(label, lines, html));
    if (showUncovered)
      for (const text of listUncovered(label, lines)) console.log(`${name}: uncovered: ${text}`);
  } else found.push('page without label, or label without page');
  for (const fault of found) console.error(`${name}: ${fault}`);
  faults += found.length;
}
console.log(`${chosen.length} labelled pages, ${faults} faults`);
process.exitCode = faults === 0 && chosen.length > 0 ? 0 : 1;
