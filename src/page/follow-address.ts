/** How long a page that goes on to another of its addresses is given to put it together, in milliseconds. */
const SETTLE = 600;

/** Calls back when the page shows another of its site's pages without being loaded anew: its path and title change. */
export function followAddress(win: Window, moved: () => void, signal?: AbortSignal): void {
  let path = win.location.pathname;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    if (win.location.pathname === path) return;
    path = win.location.pathname;
    clearTimeout(timer);
    timer = setTimeout(moved, SETTLE);
  };
  // No content script hears of `pushState`; but a page that goes on changes its title, and with it its head.
  const observer = new MutationObserver(look);
  observer.observe(win.document.head, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  win.addEventListener('popstate', look, signal ? { signal } : {});
  signal?.addEventListener('abort', () => observer.disconnect());
}
