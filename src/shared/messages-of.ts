/**
 * The messages of a language that the reader chose: `browser.i18n` knows the browser's own language alone. The build
 * makes messages-ar.js, -en.js and -fr.js of `_locales`; such a script leaves its table here, and t() finds it. A
 * symbol, for in a page an element's id would stand under a plain name.
 */
const PLACE = Symbol.for('matn-messages');
const world: typeof globalThis & { [PLACE]?: Readonly<Record<string, string>> } = globalThis;

/** @returns a message of the chosen language, its places filled; undefined where none was chosen */
export function chosenMessage(key: string, args: readonly string[]): string | undefined {
  return world[PLACE]?.[key]?.replace(/\$(\d)/g, (_, place) => args[Number(place) - 1] ?? '');
}

/** Back to the browser's own language. */
export function forgetMessages(): void {
  delete world[PLACE];
}
