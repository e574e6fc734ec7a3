import { hideAndRestore, prepareHiding, timeHiding } from './hiding.ts';
import { keepCalm } from './late-nodes.ts';
import { timeContenders, timeReading } from './time-contenders.ts';

/** What the bench may ask of a page; it stands in a world of its own there, as a content script does. */
const bench = { timeContenders, timeReading, prepareHiding, timeHiding, hideAndRestore, keepCalm };
Object.assign(globalThis, { bench });
