import { onEvent, readyStateOf } from './unclobbered.ts';

/**
 * Waits for the parser to reach the end of the document, but not for ever: a slow server may hold back the
 * last kilobyte of a page that can be read long since.
 * @param patience in milliseconds
 * @returns whether the whole document is there
 */
export async function waitUntilParsed(doc: Document, patience: number): Promise<boolean> {
  if (readyStateOf(doc) !== 'loading') return true;
  const parsed = new Promise<boolean>((resolve) => onParsed(doc, () => resolve(true)));
  const tired = new Promise<boolean>((resolve) => setTimeout(resolve, patience, false));
  return Promise.race([parsed, tired]);
}

/** Calls back once the parser has reached the end. */
export function onParsed(doc: Document, callback: () => void): void {
  onEvent(doc, 'DOMContentLoaded', callback, { once: true });
}
