import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const ENTRY = `
  export { readPage } from './src/engine/read-page.ts';
  export { findFacts } from './src/engine/facts/find-facts.ts';
  export { readLines } from './src/engine/read-lines.ts';
  export { Measures } from './src/engine/measure.ts';
  export { readWitnesses } from './src/engine/witnesses.ts';
  export { findHeadline } from './src/engine/find-headline.ts';
  export { weighLines } from './src/engine/weigh-lines.ts';
  export { inOneGo } from './src/engine/steps.ts';`;

/**
 * @typedef {typeof import('../src/engine/read-page.ts')
 *   & typeof import('../src/engine/facts/find-facts.ts')
 *   & typeof import('../src/engine/read-lines.ts')
 *   & typeof import('../src/engine/measure.ts')
 *   & typeof import('../src/engine/witnesses.ts')
 *   & typeof import('../src/engine/find-headline.ts')
 *   & typeof import('../src/engine/weigh-lines.ts')
 *   & typeof import('../src/engine/steps.ts')} Engine
 */

/**
 * The engine as it is in src/engine, for scripts.
 * @returns {Promise<Pick<Engine, 'readPage' | 'findFacts' | 'readLines' | 'Measures' | 'readWitnesses'
 *   | 'findHeadline' | 'weighLines' | 'inOneGo'>>}
 */
export const loadEngine = () => loadModules(ENTRY);

/**
 * Modules in TypeScript, for scripts: Node.js runs no TypeScript by itself.
 * @param {string} entry what is exported of which file, the files given from the project's root
 * @returns {Promise<any>}
 */
export async function loadModules(entry) {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: entry, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'node20',
    write: false,
    logLevel: 'silent',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
