// `npm run prove`: does what the README says work for somebody who has Node and nothing else?
import './setup/check-node.mjs';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeFreshRoot } from './prove/fresh-root.mjs';
import { proveRefusals, proveStart, proveTests } from './prove/proofs.mjs';

const HELP = `npm run prove                  proves npm start on a fresh machine, and what one is told that lacks something
npm run prove -- --test        then npm test as well; --test types unit: these steps of it   
  --start                      npm start alone
  --help

What is committed is cloned onto this machine's system as it is without any browser, Arabic font, cache or home folder:
set-up has to bring all of it, from the network. It lies in memory (3 GB) and is gone at the end, this system stays as
it is. Needs Linux with apt-get, and root (sudo npm run prove).`;

const PROJECT = dirname(dirname(fileURLToPath(import.meta.url)));
/** The variable that says where the fresh machine is to lie, to the script that runs in namespaces of its own. */
const LAYER = 'MATN_PROVE_LAYER';

/** @param {readonly string[]} args @returns {Promise<number>} the exit code */
async function main(args) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      test: { type: 'boolean', default: false },
      start: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const layer = process.env[LAYER];
  if (!layer) return enter(args);
  console.log('▸ Making a fresh machine …');
  const { root, took } = makeFreshRoot(PROJECT, layer);
  console.log(`  without ${took.join(', ') || 'a browser, as it is'}`);
  const proofs = await proveStart(root);
  if (!values.start) proofs.push(...(await proveRefusals(root)));
  if (values.test) proofs.push(await proveTests(root, positionals));
  console.log(`\n${proofs.flatMap(rowsOf).join('\n')}`);
  const failed = proofs.filter(({ wrong }) => wrong.length > 0).length;
  console.log(`\n${proofs.length - failed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

/**
 * Runs the script again where mounts and processes end with it.
 * @param {readonly string[]} args @returns {Promise<number> | number} the exit code
 */
function enter(args) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    console.error('A fresh machine is made of a Linux system, by root only: sudo npm run prove');
    return 2;
  }
  const git = (/** @type {string[]} */ ...words) =>
    execFileSync('git', ['-C', PROJECT, ...words], { encoding: 'utf8' }).trim();
  console.log(`▸ Commit ${git('log', '-1', '--format=%h %s')}`);
  if (git('status', '--porcelain')) console.log('! What is not committed is not in it.');
  const unshare = ['--mount', '--propagation', 'private', '--pid', '--fork', '--kill-child'];
  const layer = mkdtempSync(join(tmpdir(), 'matn-fresh-'));
  const child = spawn('unshare', [...unshare, process.execPath, import.meta.filename, ...args], {
    stdio: 'inherit',
    env: { ...process.env, [LAYER]: layer },
  });
  // A first process minds no signal but those that it listens to, and unshare waits for it; killed, it takes all along.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGKILL'));
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`No namespaces can be made here: ${error.message}`);
      resolve(1);
    });
    child.once('close', (code) => resolve(code ?? 1));
  }).finally(() => rmdirSync(layer));
}

/** @param {import('./prove/proofs.mjs').Proof} proof @returns {string[]} */
function rowsOf({ name, took, milestones, wrong }) {
  const seconds = (/** @type {number} */ time) => `${(time / 1000).toFixed(1)} s`.padStart(9);
  return [
    `${wrong.length === 0 ? '✓' : '✗'} ${name.padEnd(56)}${seconds(took)}`,
    ...milestones.map(([what, at]) => `    ${what.padEnd(54)}${seconds(at)}`),
    ...wrong.map((complaint) => `    ✗ ${complaint}`),
  ];
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
