import type { InstanceWorld } from '../instance.ts';
import type { OwnBlocks } from './own-blocks.ts';

/** Where own.js leaves what it can do for picker.js. A symbol: no name in the page can shadow it. */
export const OWN = Symbol.for('matn.own');
export type OwnWorld = InstanceWorld & { [OWN]?: OwnBlocks };
