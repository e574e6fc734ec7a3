/**
 * Further content scripts, which come into the page only when the reader asks for what they do (as facts.js does),
 * announce themselves here, so that whoever puts the page back takes them along. A symbol: no name in the page can
 * shadow it.
 */
const GUESTS = Symbol.for('matn.guests');

export interface Guest {
  /** Takes away all it put into the page and stops listening. Called once; the guest is forgotten before. */
  readonly leave: () => void;
  /** Called when level, story or what is hidden of the page may have changed: see shown-story.ts. */
  readonly settle?: () => void;
}
const world: typeof globalThis & { [GUESTS]?: Set<Guest> } = globalThis;

/** @returns what to call when the guest has left by itself */
export function welcome(guest: Guest): () => void {
  const guests = world[GUESTS] ?? new Set();
  world[GUESTS] = guests.add(guest);
  return () => guests.delete(guest);
}

/** After each change that we made to the page. */
export function tellGuests(): void {
  for (const guest of world[GUESTS] ?? []) guest.settle?.();
}

/** Before the page is put back. */
export function dismissGuests(): void {
  const leaving = [...(world[GUESTS] ?? [])];
  world[GUESTS]?.clear();
  for (const guest of leaving) guest.leave();
}
