/**
 * The first tab while nobody has used it, else a new one.
 * @param {import('./firefox.mjs').Session} session
 * @returns {Promise<string>} its handle
 */
export function emptyTab(session) {
  return session.marionette.inTurn(async () => {
    const first = session.unusedTab;
    session.unusedTab = null;
    if (first !== null) return first;
    const answer = await session.marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true });
    return /** @type {{handle: string}} */ (answer).handle;
  });
}

/**
 * @param {import('./firefox.mjs').Session} session
 * @returns {Promise<string>} the handle of the tab in a new private window
 */
export function openPrivateWindow({ marionette }) {
  return marionette.inTurn(async () => {
    const opened = await marionette.send('WebDriver:NewWindow', {
      type: 'window',
      focus: true,
      private: true,
    });
    return /** @type {{handle: string}} */ (opened).handle;
  });
}

/**
 * The browser would end with its last tab, so an empty one is opened first.
 * @param {import('./firefox.mjs').Session} session
 * @param {string} handle
 */
export function closeTab(session, handle) {
  const { marionette } = session;
  return marionette.inTurn(async () => {
    const handles = /** @type {string[]} */ (await marionette.send('WebDriver:GetWindowHandles'));
    if (handles.length === 1) {
      const opened = await marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true });
      session.unusedTab = /** @type {{handle: string}} */ (opened).handle;
      handles.push(session.unusedTab);
    }
    await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
    await marionette.send('WebDriver:CloseWindow');
    // Every command needs a window to stand on, those of the browser itself too.
    await marionette.send('WebDriver:SwitchToWindow', { handle: handles.find((other) => other !== handle) });
  });
}
