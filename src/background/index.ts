import { browser } from '../shared/browser.ts';
import { answerBackground } from '../shared/messages.ts';
import { touchesSites } from '../shared/sites.ts';
import { declutterSender, registerSites } from './automatic-sites.ts';
import { showHiddenCount } from './badge.ts';
import { declutterTab, restoreTab, toggleTab } from './declutter-tab.ts';
import { createMenu } from './menu.ts';

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
browser.runtime.onInstalled.addListener(createMenu);
// The title again: the person may have changed the browser's language.
browser.runtime.onStartup.addListener(createMenu);

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
