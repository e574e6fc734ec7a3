import { spawn } from 'node:child_process';
import { explainFailure } from './explain-failure.mjs';

/**
 * Runs a program that may take long and says little: shows that it lives, and, if it fails, its last words
 * and what they mean.
 * @param {string} title
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{cwd?: string, shell?: boolean, failsAt?: RegExp}} [options] `failsAt`: words after which it is ended, for no
 *   good can come of it
 * @returns {Promise<boolean>} whether it went well
 */
export async function runStep(title, program, args, { failsAt, ...options } = {}) {
  const start = Date.now();
  console.log(`▸ ${title} …`);
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let hasFailed = false;
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output = `${output}${chunk}`.slice(-20_000);
      if (!failsAt?.test(output)) return;
      hasFailed = true;
      child.kill();
    });
  const sign = setInterval(() => {
    const lastLine = output.trimEnd().split('\n').at(-1) ?? '';
    console.log(`  … ${seconds(start)} ${lastLine.slice(0, 90)}`);
  }, 10_000);
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      output += error;
      resolve(1);
    });
    child.once('close', resolve);
  });
  clearInterval(sign);
  if (code !== 0 || hasFailed) {
    console.error(output.trimEnd().split('\n').slice(-70).join('\n'));
    console.error(`✗ ${title}: ${program} ${hasFailed ? 'was stopped' : `ended with ${code}`}`);
    const why = explainFailure(output);
    if (why) console.error(`  ${why}`);
    return false;
  }
  console.log(`✓ ${title} (${seconds(start)})`);
  return true;
}

/** @param {number} start */
export const seconds = (start) => `${((Date.now() - start) / 1000).toFixed(1)} s`;
