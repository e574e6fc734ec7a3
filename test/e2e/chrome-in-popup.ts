/** The few calls that tests make inside the extension's own pages. */
export interface ChromeInPopup {
  readonly chrome: {
    readonly runtime: {
      getURL(path: string): string;
      sendMessage: (message: unknown) => Promise<unknown>;
    };
    readonly storage: { readonly local: Area; readonly sync: Area };
  };
}

interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
  set(values: object): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  clear(): Promise<void>;
}
