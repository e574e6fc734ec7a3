/**
 * The few things inside Firefox that its driver touches. Functions that get a `Privileged` run in
 * Firefox's own privileged scope, not in Node; they see their arguments and nothing else.
 */
export interface Privileged {
  /** The browser's window: its tabs, its toolbar, its menus. */
  readonly window: BrowserWindow;
  readonly extension: FirefoxExtension;
  readonly action: ToolbarAction;
  readonly Services: Services;
  readonly Cc: Readonly<Record<string, { createInstance(kind: unknown): ReplacedResponse }>>;
  readonly Ci: Readonly<
    Record<
      'nsIHttpChannel' | 'nsIHttpChannelInternal' | 'nsIReplacedHttpResponse' | 'nsIScriptError',
      new () => object
    >
  >;
  readonly ExtensionPermissions: Readonly<
    Record<
      'add' | 'remove',
      (
        id: string,
        permissions: { readonly permissions: readonly string[]; readonly origins: readonly string[] },
        extension: FirefoxExtension,
      ) => Promise<void>
    >
  >;
  readonly AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
  readonly CustomizableUI: { addWidgetToArea(id: string, area: string): void };
}

interface BrowserWindow extends Window {
  readonly DOMRect: typeof DOMRect;
  readonly gBrowser: {
    readonly selectedTab: object;
    readonly selectedBrowser: FirefoxBrowser;
    readonly tabs: readonly { readonly linkedBrowser: { readonly currentURI: { readonly spec: string } } }[];
  };
  /** Left here by the driver, so that it lives as long as the window. */
  matn?: {
    readonly served: Map<string, Served>;
    readonly asked: readonly string[];
    readonly observer: object;
  };
}
export interface Served {
  readonly base64: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface FirefoxBrowser extends HTMLElement {
  fixupAndLoadURIString(url: string, options: { triggeringPrincipal: unknown }): void;
  readonly messageManager: { loadFrameScript(url: string, delayed: boolean): void };
  readonly browsingContext: {
    readonly currentWindowGlobal: {
      drawSnapshot(area: DOMRect, scale: number, background: string): Promise<ImageBitmap>;
      getActor(name: 'MarionetteCommands'): {
        executeScript(script: string, args: unknown[], options: object): Promise<unknown>;
      };
    };
  };
}

interface FirefoxExtension {
  readonly id: string;
  readonly uuid: string;
  readonly warnings?: readonly string[];
  readonly errors?: readonly string[];
  terminateBackground(): Promise<void>;
}

interface ToolbarAction {
  readonly widget: { readonly id: string };
  readonly action: { getContextData(tab: object): { readonly badgeText: string } };
  triggerAction(window: BrowserWindow): Promise<void>;
}

interface Services {
  readonly console: { getMessageArray(): readonly ScriptError[] };
  readonly obs: {
    addObserver(
      observer: { observe(subject: { QueryInterface(kind: unknown): Channel }): void },
      topic: string,
    ): void;
  };
  readonly scriptSecurityManager: { getSystemPrincipal(): unknown };
}
interface ScriptError {
  readonly errorMessage: string;
  readonly sourceName: string;
  readonly flags: number;
}
export interface Channel {
  readonly URI: { readonly specIgnoringRef: string; readonly host: string };
  readonly loadInfo: {
    readonly browsingContextID: number;
    readonly triggeringPrincipal: { readonly isSystemPrincipal: boolean };
  };
  setResponseOverride(response: ReplacedResponse): void;
  cancel(status: number): void;
}
interface ReplacedResponse {
  responseStatus: number;
  responseStatusText: string;
  responseBody: string;
  setResponseHeader(name: string, value: string, merge: boolean): void;
}
