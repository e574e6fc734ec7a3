import type { PageReading } from './model.ts';

/** Reads a page. Never changes it, never throws for what a page contains. */
export function readPage(_doc: Document, _url: string): PageReading {
  return { kind: 'not-article', why: 'unread' };
}
