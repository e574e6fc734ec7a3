type Change = { readonly newValue?: unknown };
type Listener = (changes: Record<string, Change>, area: string) => unknown;

/** As much of `browser.storage` as settings need; `held` is what it holds. Tells of changes as a browser does. */
export function fakeStorage() {
  const held: Record<string, unknown> = {};
  const listeners = new Set<Listener>();
  const tell = (changes: Record<string, Change>) => {
    for (const listener of listeners) listener(changes, 'local');
  };
  const storage = {
    local: {
      get: async (keys: readonly string[] | string | null) =>
        Object.fromEntries(
          [keys ?? Object.keys(held)]
            .flat()
            .filter((key) => key in held)
            .map((key) => [key, held[key]]),
        ),
      async set(values: Readonly<Record<string, unknown>>) {
        Object.assign(held, structuredClone(values));
        tell(Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }])));
      },
      async remove(keys: readonly string[]) {
        for (const key of keys) delete held[key];
        tell(Object.fromEntries(keys.map((key) => [key, {}])));
      },
    },
    onChanged: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  };
  return { held, storage };
}
