import { findFactsInSteps } from '../engine/facts/find-facts.ts';
import { FACT_READER, type FactWorld } from './fact-reader.ts';
import { revealNode } from './reveal-node.ts';

/*
 * The second content script: it comes into the page only when the popup wants to tell the story's date, source and
 * tags. A shortcut or menu click that only clears the page never parses it.
 */
(globalThis as FactWorld)[FACT_READER] = { find: findFactsInSteps, reveal: revealNode };
