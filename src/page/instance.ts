import type { LivePage } from './live-page.ts';

/** Where page.js leaves itself in a document. A symbol: no name in the page can shadow it. */
export const PLACE = Symbol.for('matn');

interface Instance {
  /** False once its extension was updated or removed: it can no longer be reached by any message. */
  readonly isReachable: () => boolean;
  readonly stop: () => void;
  /** For the guests (see guests.ts). */
  readonly page: LivePage;
}
export type InstanceWorld = typeof globalThis & { [PLACE]?: Instance };
