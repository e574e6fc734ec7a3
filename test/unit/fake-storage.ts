type Change = { readonly newValue?: unknown };
type Listener = (changes: Record<string, Change>, area: string) => unknown;
type Values = Record<string, unknown>;

/**
 * As much of `browser.storage` as we need, with its three areas: `held` is what `local` holds, `synced` what `sync`
 * does, `managed` what a policy says. Tells of changes as a browser does.
 */
export function fakeStorage() {
  const listeners = new Set<Listener>();
  const area = (name: string, held: Values) => {
    const tell = (changes: Record<string, Change>) => {
      for (const listener of listeners) listener(changes, name);
    };
    return {
      get: async (keys: readonly string[] | string | null) =>
        Object.fromEntries(
          [keys ?? Object.keys(held)]
            .flat()
            .filter((key) => key in held)
            .map((key) => [key, held[key]]),
        ),
      async set(values: Readonly<Values>) {
        Object.assign(held, structuredClone(values));
        tell(Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }])));
      },
      async remove(keys: readonly string[]) {
        const gone = keys.filter((key) => key in held);
        for (const key of gone) delete held[key];
        if (gone.length > 0) tell(Object.fromEntries(gone.map((key) => [key, {}])));
      },
    };
  };
  const [held, synced, managed]: [Values, Values, Values] = [{}, {}, {}];
  const storage = {
    local: area('local', held),
    sync: area('sync', synced),
    managed: area('managed', managed),
    onChanged: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  };
  return { held, synced, managed, storage };
}
