import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import * as esbuild from 'esbuild';
import { packWords } from './pack-words.mjs';

/** Lists of words, and what the engine makes of the longest of them before it can use it. */
const KNOWLEDGE = /[\\/]src[\\/](?:knowledge[\\/][\w-]+|engine[\\/]label-lines)\.ts$/;

const AS_WRITTEN = /\?as-written$/;

/** @type {Map<string, Promise<string | null>>} several bundles hold the same lists */
const done = new Map();

/**
 * An esbuild plugin: word lists are read while building, and packed.
 * @returns {import('esbuild').Plugin}
 */
export function packKnowledge() {
  return {
    name: 'pack-knowledge',
    setup(build) {
      build.onResolve({ filter: AS_WRITTEN }, ({ path: file, resolveDir }) => ({
        path: path.resolve(resolveDir, file.replace(AS_WRITTEN, '')),
        suffix: '?as-written',
      }));
      build.onLoad({ filter: KNOWLEDGE }, async ({ path: file, suffix }) => {
        if (suffix) return null;
        const packed = done.get(file) ?? packModule(file);
        done.set(file, packed);
        const contents = await packed;
        return contents === null ? null : { contents, loader: 'js', resolveDir: path.dirname(file) };
      });
    },
  };
}

/**
 * @param {string} file
 * @returns {Promise<string | null>} a module that exports the same: data packed, the rest (expressions) as it is written;
 *   null when nothing in it is plain data
 */
async function packModule(file) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const exported = Object.entries(await import(`data:text/javascript;base64,${code}`));
  const isPlain = (/** @type {unknown} */ value) =>
    isDeepStrictEqual(value, JSON.parse(JSON.stringify(value) ?? 'null'));
  if (!exported.some(([, value]) => isPlain(value))) return null;
  const lines = exported.map(([name, value]) =>
    isPlain(value)
      ? `export const ${name} = ${packValue(JSON.stringify(value))};`
      : `export { ${name} } from './${path.basename(file)}?as-written';`,
  );
  return `import { unpackWords } from '../engine/unpack-words.ts';\n${lines.join('\n')}\n`;
}

/** @param {string} json @returns {string} an expression with its value, packed where that is shorter */
function packValue(json) {
  const { text, tokens, pieces } = packWords(json);
  const parts = [text, tokens, pieces].map((part) => JSON.stringify(part)).join(', ');
  const packed = `/* @__PURE__ */ JSON.parse(/* @__PURE__ */ unpackWords(${parts}))`;
  return Buffer.byteLength(packed) < Buffer.byteLength(json) ? packed : json;
}
