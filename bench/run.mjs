#!/usr/bin/env node
/** Measures speed and size in one Chromium run and writes bench/results.md: `npm run bench`. */
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from '../scripts/build.mjs';
import { measureBlocking } from './measure-blocking.mjs';
import { measureGrowth } from './measure-growth.mjs';
import { measureHiding } from './measure-hiding.mjs';
import { measureLateNodes } from './measure-late-nodes.mjs';
import { measurePopup } from './measure-popup.mjs';
import { measureReading, ratioTo } from './measure-reading.mjs';
import { measureTabs } from './measure-tabs.mjs';
import { startMeter } from './meter.mjs';
import { openChromium } from './open-chromium.mjs';
import { exponent, median } from './statistics.mjs';
import { bundle, openTab } from './tab.mjs';
import { writeResults } from './write-results.mjs';

const KB = 1024;
/** That stay open; `BENCH_TABS=20 npm run bench` where there is less memory. */
const TABS = Number(process.env.BENCH_TABS ?? 200);
const times = (/** @type {number} */ value) => `${value.toPrecision(2)} ×`;
const count = (/** @type {number} */ value) => String(Math.round(value));
const percent = (/** @type {number} */ value) => `${(100 * value).toFixed(1)} %`;
const ms = (/** @type {number} */ value) => `${value.toPrecision(3)} ms`;
const plain = (/** @type {number} */ value) => value.toFixed(2);
const kilobytes = (/** @type {number} */ value) => `${(value / KB).toFixed(1)} KB`;

const tell = (/** @type {string} */ what) => console.log(what);
const { sizes, folders } = await build({ out: path.join(tmpdir(), 'matn-bench') });
const built = folders.find((folder) => path.basename(folder) === 'chromium') ?? '';
tell('popup');
const popup = await measurePopup(built);
tell(`${TABS} tabs`);
const tabs = await measureTabs(built, TABS);
const browser = await openChromium();
try {
  const tab = await openTab(browser, await bundle());
  await startMeter(tab);
  tell('hiding');
  const hiding = await measureHiding(tab);
  tell('late nodes');
  const late = await measureLateNodes(tab);
  tell('blocking');
  const blocking = await measureBlocking(tab);
  tell('growth');
  const growth = await measureGrowth(tab);
  const pages = await measureReading(tab, tell);
  const typical = (/** @type {import('./in-page/contenders.ts').Contender} */ name) =>
    median(pages.map(({ medians }) => medians[name]));
  const rows = [
    {
      what: 'reading, against a bare walk of all nodes',
      value: ratioTo(pages, 'walk'),
      limit: 4,
      show: times,
    },
    {
      what: 'reading, against Readability and the copy it needs',
      value: ratioTo(pages, 'readability'),
      limit: 1 / 3,
      show: times,
    },
    { what: 'reading, against Defuddle', value: ratioTo(pages, 'defuddle'), limit: 0.1, show: times },
    { what: 'reading a page', value: typical('matn'), limit: 0, show: ms, isAsked: false },
    {
      what: 'a first reading against a first walk, before any code was compiled for speed',
      value: median(pages.map(({ first, firstWalk }) => first / firstWalk)),
      limit: 0,
      show: times,
      isAsked: false,
    },
    {
      what: 'the first reading, in code that never ran before',
      value: median(pages.map(({ first }) => first)),
      limit: 0,
      show: ms,
      isAsked: false,
    },
    { what: 'hide and restore, against a bare walk', value: hiding.walks, limit: 1, show: times },
    {
      what: 'style recalculations for one hide and one restore',
      value: hiding.styles,
      limit: 2,
      show: count,
    },
    { what: 'layouts for one hide and one restore', value: hiding.layouts, limit: 2, show: count },
    {
      what: 'growth from 2,000 to 200,000 nodes: exponent',
      value: exponent(growth.map(({ nodes, matn }) => [nodes, matn])),
      limit: 1.1,
      show: plain,
    },
    {
      what: 'longest stretch that reading 200,000 nodes blocks the page',
      value: blocking.reading,
      limit: 50,
      show: ms,
    },
    {
      what: 'longest stretch that hiding and restoring there blocks it',
      value: blocking.hiding,
      limit: 50,
      show: ms,
    },
    { what: '10,000 late nodes in a second: share of that second', value: late, limit: 0.05, show: percent },
    { what: 'click to facts, against an empty popup', value: popup.ratio, limit: 2, show: times },
    { what: 'click to facts', value: popup.facts, limit: 0, show: ms, isAsked: false },
    {
      what: `${TABS} decluttered tabs: nodes that one of the last keeps more than one of the first`,
      value: tabs.grownNodes,
      limit: 0,
      show: count,
    },
    { what: 'kilobytes likewise', value: tabs.grownKilobytes, limit: 64, show: count },
    { what: 'kilobytes that the background keeps for a tab', value: tabs.background, limit: 1, show: plain },
    {
      what: 'kilobytes that a decluttered tab keeps',
      value: tabs.kilobytes,
      limit: 0,
      show: count,
      isAsked: false,
    },
    { what: 'nodes left by 1,000 hide–restore cycles', value: hiding.grownNodes, limit: 0, show: count },
    { what: 'kilobytes left by them', value: hiding.grownKilobytes, limit: 16, show: count },
    { what: 'page.js', value: sizes['page.js'] ?? Number.NaN, limit: 40 * KB, show: kilobytes },
    { what: 'background.js', value: sizes['background.js'] ?? Number.NaN, limit: 20 * KB, show: kilobytes },
    {
      what: 'facts.js, which only the popup asks for',
      value: sizes['facts.js'] ?? Number.NaN,
      limit: 0,
      show: kilobytes,
      isAsked: false,
    },
    {
      what: 'export.js, which only *Copy* asks for',
      value: sizes['export.js'] ?? Number.NaN,
      limit: 0,
      show: kilobytes,
      isAsked: false,
    },
  ];
  const contenders = [
    { name: 'bare walk, texts only', ms: typical('walkTexts') },
    { name: 'bare walk, all nodes', ms: typical('walk') },
    { name: 'Matn', ms: typical('matn') },
    { name: 'Readability', ms: typical('readability') },
    { name: 'Defuddle', ms: typical('defuddle') },
  ];
  const text = writeResults({
    browser: await browser.version(),
    pages: pages.length,
    rows,
    contenders,
    growth,
  });
  await writeFile(new URL('results.md', import.meta.url), text);
  console.log(`\n${text}`);
} finally {
  await browser.close();
}
