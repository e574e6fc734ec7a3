import type { ComponentChildren } from 'preact';
import { type MessageKey, t } from './i18n.ts';

/** Stands in a message for its `$1`, `$2` until they are replaced; of private use, so no message has it. */
const MARK = '\ue000';

/** A sentence of the interface whose places are filled with elements: a page's words isolated in `<bdi>`. */
export function fill(key: MessageKey, ...parts: ComponentChildren[]): ComponentChildren[] {
  const marks = parts.map((_, index) => `${MARK}${index}${MARK}`);
  return t(key, ...marks)
    .split(MARK)
    .map((piece, index) => (index % 2 === 1 ? parts[Number(piece)] : piece));
}
