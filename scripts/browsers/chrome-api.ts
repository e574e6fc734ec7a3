/** The few extension calls that the drivers make inside Chromium's background worker. */
export interface ChromeApi {
  readonly action: {
    getPopup(details: object): Promise<string>;
    setPopup(details: { popup: string }): Promise<void>;
    getBadgeText(details: { tabId: number }): Promise<string>;
  };
  readonly tabs: {
    query(filter: { active: true; lastFocusedWindow: true }): Promise<readonly [Tab]>;
  };
  readonly commands: { readonly onCommand: BrowserEvent };
  readonly contextMenus: { readonly onClicked: BrowserEvent };
}
interface Tab {
  readonly id: number;
  readonly url?: string;
}
interface BrowserEvent {
  /** Chromium lets a background raise its own events. */
  dispatch(...args: unknown[]): void;
}

/** What the page chrome://extensions uses itself. */
export interface DeveloperPrivateApi {
  readonly developerPrivate: {
    updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(update: {
      extensionId: string;
      pinnedToToolbar?: boolean;
      hostAccess?: 'ON_SPECIFIC_SITES';
    }): Promise<void>;
    reload(extensionId: string, options: { failQuietly: boolean }): Promise<void>;
    addHostPermission(extensionId: string, pattern: string): Promise<void>;
    removeHostPermission(extensionId: string, pattern: string): Promise<void>;
    getExtensionInfo(id: string): Promise<{
      readonly manifestErrors: readonly { readonly message: string }[];
      readonly runtimeErrors: readonly { readonly message: string }[];
    }>;
  };
}
