import { fakeStorage } from './fake-storage.ts';

type Origins = { readonly origins: readonly string[] };
type Listener = (permissions: Origins) => unknown;

/** An event of the browser, and all that listens to it. */
function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    listeners,
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
  };
}

/** As much of the browser as automatic sites need: storage, permissions that a reader gives and takes, scripts. */
export function fakeSites() {
  const { held, synced, storage } = fakeStorage();
  const granted = new Set<string>();
  const registered = new Map<string, { id: string; matches: readonly string[] }>();
  const onAdded = fakeEvent();
  const onRemoved = fakeEvent();
  const tell = (event: typeof onAdded, origins: readonly string[]) =>
    Promise.all([...event.listeners].map((listener) => listener({ origins })));
  const world = {
    held,
    synced,
    granted,
    registered,
    /** What the reader answers when the browser asks. */
    answer: true,
    grant(origin: string) {
      granted.add(origin);
      return tell(onAdded, [origin]);
    },
    withdraw(origin: string) {
      granted.delete(origin);
      return tell(onRemoved, [origin]);
    },
  };
  const register = async (scripts: readonly { id: string; matches: readonly string[] }[]) => {
    for (const script of scripts) registered.set(script.id, script);
  };
  const api = {
    storage,
    permissions: {
      onAdded,
      onRemoved,
      contains: async ({ origins }: Origins) => origins.every((origin) => granted.has(origin)),
      async request({ origins }: Origins) {
        if (world.answer) for (const origin of origins) await world.grant(origin);
        return world.answer;
      },
      async remove({ origins }: Origins) {
        for (const origin of origins) await world.withdraw(origin);
        return true;
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => [...registered.values()],
      registerContentScripts: register,
      updateContentScripts: register,
      async unregisterContentScripts({ ids }: { ids: readonly string[] }) {
        for (const id of ids) registered.delete(id);
      },
    },
  };
  return { world, api };
}
