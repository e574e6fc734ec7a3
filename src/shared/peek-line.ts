/** The name of the popup's line to own.js: when it is cut, the popup has gone. */
export const PEEK = 'matn-peek';

/** What the popup says on it. */
export interface PeekMessage {
  /** Blocks to be shown; none: no more. */
  readonly ids: readonly number[];
  /** Whether they are shown for a while after the popup has gone, which covers the page on a phone. */
  readonly stay: boolean;
}

/** @param message whatever came */
export function readPeek(message: unknown): PeekMessage {
  const { ids, stay }: { ids?: unknown; stay?: unknown } = Object(message);
  return { ids: Array.isArray(ids) ? ids.filter(Number.isSafeInteger) : [], stay: stay === true };
}
