// Everything that must hold, from a fresh clone: `npm test`, or `npm test -- unit e2e` for some of it.
import './setup/check-node.mjs';
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { tellError } from './setup/explain-failure.mjs';
import { seconds } from './setup/run-step.mjs';
import { ROOT, setUp } from './setup.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} what
 * @property {readonly string[]} command a program in node_modules or a script of ours, and its arguments
 * @property {string} [report] where its own count of tests is written; else the step counts as one
 */

const OUT = join(ROOT, 'out/test');

/** @type {readonly Step[]} */
const STEPS = [
  { name: 'types', what: 'Types', command: ['typescript/bin/tsc', '--noEmit'] },
  {
    name: 'lint',
    what: 'Style and lint',
    command: ['@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
  },
  {
    name: 'unused',
    what: 'Nothing is there that nobody uses',
    command: ['knip/bin/knip.js'],
  },
  vitest('unit', 'Unit tests'),
  { name: 'build', what: 'Build for both browsers', command: ['scripts/build.mjs'] },
  vitest('e2e', 'The built extension in Chromium and in Firefox'),
  {
    name: 'web-ext',
    what: "The Firefox store's linter",
    command: ['web-ext/bin/web-ext.js', 'lint', '--warnings-as-errors', '--source-dir', 'dist/firefox'],
  },
];

/**
 * @param {string} project
 * @param {string} what
 * @returns {Step}
 */
function vitest(project, what) {
  const report = join(OUT, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name: project,
    what,
    command: ['vitest/vitest.mjs', 'run', '--project', project, ...reporters],
    report,
  };
}

/**
 * @param {Step} step
 * @returns {Promise<boolean>} whether it ended well
 */
function run({ command: [script = '', ...args] }) {
  const file = join(ROOT, script.startsWith('scripts/') ? '' : 'node_modules', script);
  const child = spawn(process.execPath, [file, ...args], { cwd: ROOT, stdio: 'inherit' });
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}

/**
 * @param {Step} step
 * @param {boolean} wentWell
 * @returns {{passed: number, failed: number}}
 */
function count({ report }, wentWell) {
  if (!report) return wentWell ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  /** @type {{numPassedTests: number, numFailedTests: number, testResults: {status: string, assertionResults: unknown[]}[]}} */
  let result;
  try {
    result = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
  // A file that could not even be loaded has no tests to count.
  const broken = result.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = result.numFailedTests + broken.length;
  return { passed: result.numPassedTests, failed: wentWell ? failed : Math.max(failed, 1) };
}

const only = process.argv.slice(2);
const unknown = only.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No step ${unknown.join(', ')}. Steps: ${STEPS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
await setUp({ browsers: 'both' }).catch((error) => {
  console.error(tellError(error));
  process.exit(1);
});

let passed = 0;
let failed = 0;
/** @type {string[]} */
const summary = [];
for (const step of STEPS.filter(({ name }) => only.length === 0 || only.includes(name))) {
  console.log(`\n▸ ${step.what}`);
  const start = Date.now();
  const wentWell = await run(step);
  const counted = count(step, wentWell);
  passed += counted.passed;
  failed += counted.failed;
  summary.push(
    `${counted.failed === 0 ? '✓' : '✗'} ${step.what}: ${counted.passed} passed, ${counted.failed} failed (${seconds(start)})`,
  );
}
console.log(`\n${summary.join('\n')}\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
