import { browser } from '../shared/browser.ts';
import { answerBackground } from '../shared/messages.ts';
import { shareSettings, touchesLanguage } from '../shared/settings.ts';
import { touchesSites } from '../shared/sites.ts';
import { declutterSender, registerSites } from './automatic-sites.ts';
import { showHiddenCount } from './badge.ts';
import { declutterTab, restoreTab, toggleTab } from './declutter-tab.ts';
import { keepRules } from './keep-rules.ts';
import { openWelcome } from './open-welcome.ts';
import { sayInBrowser } from './say-in-browser.ts';

answerBackground({
  declutter: ({ tabId, level, anyway }) => declutterTab(tabId, level, anyway),
  restore: ({ tabId }) => restoreTab(tabId),
  hiddenCountChanged: ({ count }, { tab }) =>
    tab?.id === undefined ? undefined : showHiddenCount(tab.id, count),
  arrived: (_data, sender) => declutterSender(sender),
  changeRules: (change) => keepRules(change),
});

// Firefox for Android has neither keyboard commands nor a context menu.
browser.commands?.onCommand.addListener((_command, tab) => toggleTab(tab?.id));
browser.contextMenus?.onClicked.addListener((_info, tab) => toggleTab(tab?.id));
browser.runtime.onInstalled.addListener(openWelcome);

// Again at each start: the person may have changed the browser's language, and may be signed in by now.
const start = () => Promise.all([sayInBrowser(), shareSettings(), registerSites()]);
browser.runtime.onInstalled.addListener(start);
browser.runtime.onStartup.addListener(start);
browser.permissions.onAdded.addListener(registerSites);
browser.permissions.onRemoved.addListener(registerSites);
browser.storage.onChanged.addListener((changes) =>
  Promise.all([touchesSites(changes) && registerSites(), touchesLanguage(changes) && sayInBrowser()]),
);
