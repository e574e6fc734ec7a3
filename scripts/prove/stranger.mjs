import { spawn } from 'node:child_process';
import { CLONE, HOME } from './fresh-root.mjs';

/** How this machine reaches the network, which a fresh one would have been told as well. */
const NETWORK = /^(https?_proxy|no_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE)$/i;
const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/**
 * @typedef {object} Outcome
 * @property {number | null} code the exit code
 * @property {string} output all that was said
 * @property {number} took in milliseconds
 * @property {Map<string, number>} reached milestone → milliseconds from the start of the command
 */

/**
 * Types a command as a stranger would, on the machine that `makeFreshRoot` made: nothing in the environment, no display.
 * @param {string} root
 * @param {readonly string[]} command
 * @param {object} [options]
 * @param {string} [options.cwd] default: the clone
 * @param {Record<string, string>} [options.env] what the stranger's environment says differently
 * @param {readonly string[]} [options.before] programs that start the command (`unshare --net`)
 * @param {Readonly<Record<string, RegExp>>} [options.milestones] the line that says that one is reached
 * @returns {Promise<Outcome>}
 */
export function asStranger(root, command, { cwd = CLONE, env = {}, before = [], milestones = {} } = {}) {
  const node = process.execPath.slice(0, process.execPath.lastIndexOf('/'));
  const network = Object.entries(process.env).filter(([name]) => NETWORK.test(name));
  const variables = {
    ...Object.fromEntries(network),
    HOME,
    PATH: `${node}:${PATH}`,
    LANG: 'C.UTF-8',
    ...env,
  };
  const start = Date.now();
  const [program = '', ...args] = [
    ...before,
    ...['chroot', root, 'env', '-i', '-C', cwd],
    ...Object.entries(variables).map(([name, value]) => `${name}=${value}`),
    ...command,
  ];
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  /** @type {Map<string, number>} */
  const reached = new Map();
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      process.stdout.write(chunk);
      output += chunk;
      for (const [name, line] of Object.entries(milestones))
        if (!reached.has(name) && line.test(output)) reached.set(name, Date.now() - start);
    });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output, took: Date.now() - start, reached }));
  });
}
