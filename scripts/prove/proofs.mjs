import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CLONE, HOME } from './fresh-root.mjs';
import { asStranger } from './stranger.mjs';

/**
 * @typedef {import('./stranger.mjs').Outcome} Outcome
 *
 * @typedef {object} Proof
 * @property {string} name what was typed, and where
 * @property {number} took in milliseconds
 * @property {readonly [name: string, at: number][]} milestones in milliseconds from the start of the command
 * @property {readonly string[]} wrong what was not as the README says; empty when all was
 */

/** The line of `npm start` that says that a milestone is reached. */
const START = {
  'packages installed': /^✓ Installing packages/m,
  'browser installed': /^✓ Installing .*\(apt-get\)/m,
  'extension built': /^▸ Starting /m,
  'page shown': /^▸ .* shows /m,
  'first cleaned page': /^Hidden +\d/m,
};
const FACTS = ['Title', 'Published', 'Source', 'Tags'];
const PICTURES = ['before.png', 'after.png', 'popup.png'];
/** `npm test` ends with this. */
const SUM = /^(\d+) passed, (\d+) failed$/m;

/**
 * `npm start`, as the README has it, on the fresh machine; and again, when all is there.
 * @param {string} root
 * @returns {Promise<Proof[]>}
 */
export async function proveStart(root) {
  const proofs = [];
  for (const isFirst of [true, false]) {
    rmSync(join(root, CLONE, 'out'), { recursive: true, force: true });
    const { code, output, took, reached } = await asStranger(root, ['npm', 'start'], { milestones: START });
    proofs.push({
      name: isFirst ? 'npm start' : 'npm start, again',
      took,
      milestones: [...reached],
      wrong: [
        ...unless(code === 0, `it ended with ${code}`),
        ...FACTS.flatMap((fact) =>
          unless(new RegExp(`^${fact} +\\S`, 'm').test(output), `it printed no ${fact}`),
        ),
        ...unless(/^Hidden +[1-9]\d* blocks/m.test(output), 'it hid nothing'),
        ...PICTURES.flatMap((name) => unless(isPicture(join(root, CLONE, 'out', name)), `no ${name}`)),
        ...unless(existsSync(join(root, CLONE, 'dist/firefox/manifest.json')), 'no extension in dist'),
        ...unless(reached.has('packages installed') === isFirst, 'packages are to come at the first start'),
        ...unless(reached.has('browser installed') === isFirst, 'a browser is to come at the first start'),
      ],
    });
  }
  return proofs;
}

/**
 * `npm test`, or some of its steps, on the machine on which nothing but `npm start` has been.
 * @param {string} root
 * @param {readonly string[]} steps none: all
 * @returns {Promise<Proof>}
 */
export async function proveTests(root, steps) {
  const command = ['npm', 'test', ...(steps.length > 0 ? ['--', ...steps] : [])];
  const { code, output, took } = await asStranger(root, command);
  const [line, passed = '0', failed = '?'] = SUM.exec(output) ?? [];
  return {
    name: `${command.join(' ')}: ${line ?? 'no sum'}`,
    took,
    milestones: [],
    wrong: [
      ...unless(code === 0, `it ended with ${code}`),
      ...unless(Number(passed) > 0 && failed === '0', 'not all passed'),
    ],
  };
}

/**
 * @param {string} name
 * @param {RegExp} words
 * @param {Outcome} outcome
 * @returns {Proof} that a command fails, and says why
 */
export function refusal(name, words, { code, output, took }) {
  return {
    name,
    took,
    milestones: [],
    wrong: [
      ...unless(code === 1, `it ended with ${code}`),
      ...unless(words.test(output), `it did not say ${words}`),
      ...unless(!/^ +at .*\.mjs:\d+/m.test(output), 'it showed a stack'),
    ],
  };
}

/** @param {string} root @returns {Promise<Proof[]>} what a machine is told that lacks something */
export async function proveRefusals(root) {
  const bare = `${HOME}/bare`;
  const sh = (/** @type {string} */ line) => asStranger(root, ['sh', '-c', line], { cwd: '/' });
  await sh(
    `mkdir ${bare} && cd ${CLONE} && cp -a $(ls -A | grep -v -x -e node_modules -e out -e dist) ${bare}`,
  );
  const elsewhere = { cwd: bare, env: { HOME: '/tmp/empty' } };
  const cutOff = await asStranger(root, ['npm', 'start'], { ...elsewhere, before: ['unshare', '--net'] });
  await sh(`mkdir -p ${bare}/node_modules && mount -t tmpfs -o size=20m tmpfs ${bare}/node_modules`);
  const full = await asStranger(root, ['npm', 'start'], elsewhere);
  await sh(`umount ${bare}/node_modules`);
  // A PATH in which there is Node and a shell for npm; and nobody, who may install nothing.
  await sh(
    'mkdir /tmp/path && ln -s "$(command -v node)" "$(command -v npm)" /bin/sh /usr/bin/env /tmp/path/',
  );
  const nobody = ['/usr/bin/setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', '--'];
  const powerless = await asStranger(root, [...nobody, '/tmp/path/npm', 'start'], {
    env: { PATH: '/tmp/path', HOME: '/tmp/empty' },
  });
  return [
    refusal('npm start without a network', /The network does not answer/, cutOff),
    refusal('npm start on a full disk', /The disk is full/, full),
    refusal('npm start, no browser and no right to install one', /was found\. Install it with:/, powerless),
  ];
}

/** @param {boolean} holds @param {string} complaint @returns {string[]} */
function unless(holds, complaint) {
  return holds ? [] : [complaint];
}

/** @param {string} file */
function isPicture(file) {
  return existsSync(file) && statSync(file).size > 1000;
}
