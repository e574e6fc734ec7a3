/** What Firefox shows a content script of an object of the page: the page's own view of it. */
interface Seen {
  readonly wrappedJSObject?: {
    readonly CSSStyleSheet: typeof CSSStyleSheet;
    readonly adoptedStyleSheets: CSSStyleSheet[];
  };
}

/** Gives a shadow tree its style, also where the page's policy allows no `<style>`. */
export function dress(doc: Document, root: ShadowRoot, css: string): void {
  if (adopt(root, css) || adoptByPage(doc, root, css)) return;
  const style = doc.createElement('style');
  style.append(css);
  root.append(style);
}

function adopt(root: ShadowRoot, css: string): boolean {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return true;
  } catch {
    // Firefox lets no content script do it.
    return false;
  }
}

/**
 * With a sheet that the page's own world makes: Firefox applies the page's policy to a content script's `<style>`, but
 * to no constructed sheet. A page that has put something else in the constructor's place learns the style, no more.
 */
function adoptByPage(doc: Document, root: ShadowRoot, css: string): boolean {
  try {
    const [win, tree] = [doc.defaultView as Seen | null, root as Seen];
    if (!win?.wrappedJSObject || !tree.wrappedJSObject) return false;
    const sheet = new win.wrappedJSObject.CSSStyleSheet();
    sheet.replaceSync(css);
    tree.wrappedJSObject.adoptedStyleSheets.push(sheet);
    return root.adoptedStyleSheets.length > 0 && sheet.cssRules.length > 0;
  } catch {
    return false;
  }
}
