import { loadModules } from '../load-engine.mjs';

const ENTRY = `
  export { readPage } from './src/engine/read-page.ts';
  export { findFacts } from './src/engine/facts/find-facts.ts';
  export { fold } from './src/engine/text.ts';
  export { dayFits, sourcesFit, tagsFit } from './test/unit/engine/pages/fits-label.ts';
  export { nodesOf } from './test/unit/engine/pages/gold.ts';
  export { blockHiding } from './test/unit/engine/pages/hidden.ts';
  export { squash } from './test/unit/engine/pages/squash.ts';
  export { visibleLines } from './test/unit/engine/pages/visible-lines.ts';`;

/**
 * @typedef {Pick<typeof import('../../src/engine/read-page.ts'), 'readPage'>
 *   & Pick<typeof import('../../src/engine/facts/find-facts.ts'), 'findFacts'>
 *   & Pick<typeof import('../../src/engine/text.ts'), 'fold'>
 *   & Pick<typeof import('../../test/unit/engine/pages/fits-label.ts'), 'dayFits' | 'sourcesFit' | 'tagsFit'>
 *   & Pick<typeof import('../../test/unit/engine/pages/gold.ts'), 'nodesOf'>
 *   & Pick<typeof import('../../test/unit/engine/pages/hidden.ts'), 'blockHiding'>
 *   & Pick<typeof import('../../test/unit/engine/pages/squash.ts'), 'squash'>
 *   & Pick<typeof import('../../test/unit/engine/pages/visible-lines.ts'), 'visibleLines'>} Gauges
 */

/**
 * The engine, and what the engine's own tests compare its readings with.
 * @returns {Promise<Gauges>}
 */
export const loadGauges = () => loadModules(ENTRY);
