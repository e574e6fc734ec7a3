import { browser } from '../shared/browser.ts';
import { answerBackground } from '../shared/messages.ts';
import { shareSettings, touchesLanguage } from '../shared/settings.ts';
import { touchesSites } from '../shared/sites.ts';
import { declutterSender, registerSites } from './automatic-sites.ts';
import { showHiddenCount } from './badge.ts';
import { declutterTab, restoreTab, toggleTab } from './declutter-tab.ts';
import { openWelcome } from './open-welcome.ts';
import { sayInBrowser } from './say-in-browser.ts';

answerBackground({
  declutter: ({ tabId, level, anyway }) => declutterTab(tabId, level, anyway),
  restore: ({ tabId }) => restoreTab(tabId),
  hiddenCountChanged: ({ count }, { tab }) =>
    tab?.id === undefined ? undefined : showHiddenCount(tab.id, count),
  arrived: (_data, sender) => declutterSender(sender),
});

// Firefox for Android has neither keyboard commands nor a context menu.
browser.commands?.onCommand.addListener((_command, tab) => toggleTab(tab?.id));
browser.contextMenus?.onClicked.addListener((_info, tab) => toggleTab(tab?.id));
browser.runtime.onInstalled.addListener(openWelcome);
// Again at each start: the person may have changed the browser's language, and may be signed in by now.
for (const event of [browser.runtime.onInstalled, browser.runtime.onStartup]) {
  event.addListener(() => sayInBrowser());
  event.addListener(() => shareSettings());
}

for (const event of [
  browser.runtime.onInstalled,
  browser.runtime.onStartup,
  browser.permissions.onAdded,
  browser.permissions.onRemoved,
]) {
  event.addListener(() => registerSites());
}
browser.storage.onChanged.addListener((changes) => {
  return touchesSites(changes) ? registerSites() : undefined;
});
browser.storage.onChanged.addListener((changes) => {
  return touchesLanguage(changes) ? sayInBrowser() : undefined;
});
