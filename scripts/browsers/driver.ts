/**
 * What the demo and the browser tests need of a browser, the same for Chromium and Firefox:
 * `chromium.mjs` and `firefox.mjs` each export a `launch` that answers a `BrowserDriver`.
 * Every click is a real one: it grants the extension what a person's click would grant it.
 */
export type BrowserName = 'chromium' | 'firefox';

interface LaunchOptions {
  /** Path of the browser's program. */
  readonly program: string;
  /** Folder of the unpacked extension, `dist/chromium` or `dist/firefox`. */
  readonly extension: string;
  /** Without a window. */
  readonly headless: boolean;
  /** Language of the browser's own interface: `en`, `ar`; the system's unless said otherwise. */
  readonly language?: string;
  /** Whether pages that nobody served may come from the network; if not, they are refused. */
  readonly network?: boolean;
}
export type Launch = (options: LaunchOptions) => Promise<BrowserDriver>;

/** A page that the browser gets instead of what its address would give. */
export interface ServedPage {
  readonly html: string | Uint8Array;
  /** Lower-case names; `content-type` is HTML in UTF-8 unless said otherwise. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface OpenOptions {
  /** In CSS pixels; 1280×900 unless said otherwise. */
  readonly width?: number;
  readonly height?: number;
  /** `nothing`: answers as soon as the page began to load. */
  readonly waitFor?: 'load' | 'nothing';
  /** In a private window, where `allowPrivate` has let the extension in. */
  readonly isPrivate?: boolean;
}

export interface BrowserDriver {
  readonly name: BrowserName;
  readonly version: string;
  /** From now on this address (any http or https one) is answered by this page, without any network. */
  serve(url: string, page: ServedPage): Promise<void>;
  openPage(url: string, options?: OpenOptions): Promise<PageDriver>;
  /** Ends the background as the browser does when it idles; the next event wakes it. */
  restartBackground(): Promise<void>;
  /** The addresses of all tabs. */
  tabUrls(): Promise<string[]>;
  /** The text that was copied last, by whomever. */
  clipboardText(): Promise<string>;
  /** The one file that was downloaded so far; waits for it. */
  downloadedFile(): Promise<{ readonly name: string; readonly text: string }>;
  /** Says yes to the browser's question whether the extension may read and change a site. */
  allowSite(host: string): Promise<void>;
  /** Takes that back in the browser's own settings. */
  withdrawSite(host: string): Promise<void>;
  /**
   * Lets the extension into private windows, as the browser's own settings do; it is loaded anew for that. Refused in
   * Chromium, where nothing that a program can ask opens one.
   */
  allowPrivate(): Promise<void>;
  /** Loads the extension anew over the running one, as an update does. */
  updateExtension(): Promise<void>;
  /**
   * The http and https addresses that anything but the browser itself has asked for so far, pages that were served
   * among them, whoever asked: a page, a content script, the popup, the background. Some come a moment late.
   */
  requests(): Promise<readonly string[]>;
  /** Errors so far in the consoles of pages and of the extension, and those the browser keeps about it. */
  consoleErrors(): Promise<string[]>;
  /** Resolves when the browser is gone, also when a person closed it. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** Something that shows a document. Functions travel as source: they see their arguments and the document only. */
export interface DocumentDriver {
  evaluate<A extends unknown[], R>(read: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Writes a PNG. */
  screenshot(file: string, options?: { readonly fullPage?: boolean }): Promise<void>;
  close(): Promise<void>;
}

export interface PageDriver extends DocumentDriver {
  goto(url: string): Promise<void>;
  /** Prints the page, onto no paper. */
  print(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Moves the mouse to a place of the window, in CSS pixels, and clicks there where that is asked. */
  point(x: number, y: number, click?: 'click'): Promise<void>;
  /** Presses keys one after another, as the page hears them: `Enter`, `ArrowUp`. */
  press(...keys: readonly string[]): Promise<void>;
  /** Clicks the toolbar button and answers the popup once its document is there. */
  clickAction(): Promise<PopupDriver>;
  /** Clicks the toolbar button and waits for nothing, as an impatient reader does. */
  pressAction(): Promise<void>;
  /** Presses the extension's keyboard shortcut. */
  pressShortcut(): Promise<void>;
  /** Chooses the extension's item in the page's context menu. */
  chooseMenuItem(): Promise<void>;
  /** The badge of the toolbar button on this page, which must be the one in front; empty when there is none. */
  badgeText(): Promise<string>;
}

export interface PopupDriver extends DocumentDriver {
  /** Clicks the first element that the selector finds, as a person would. */
  click(selector: string): Promise<void>;
  /** Whether it is still open: browsers close a popup that loses the focus. */
  isOpen(): Promise<boolean>;
}
