import { render } from 'preact';
import { browser } from '../shared/browser.ts';
import { interfaceDirection, t } from '../shared/i18n.ts';
import { useSettings } from '../shared/use-settings.ts';
import { Actions } from './actions.tsx';
import { AlwaysHere } from './always-here.tsx';
import { Popup } from './popup.tsx';
import { connectStory } from './story-connection.ts';
import { connectTab } from './tab-connection.ts';

const root = document.documentElement;
root.lang = t('languageCode');
root.dir = interfaceDirection();
document.title = t('extensionShortName');

const tab = connectTab();
const story = connectStory();
// There the popup is a page that covers the other one, not a bubble with a width of its own beside it.
if (/Android/.test(navigator.userAgent)) {
  root.classList.add('fills-screen');
  const { reveal } = tab;
  tab.reveal = async (fact, index) => {
    const revealed = await reveal(fact, index);
    if (revealed) window.close();
    return revealed;
  };
}

async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}

function LivePopup() {
  return (
    <Popup
      tab={tab}
      settings={useSettings()}
      openSettings={() => void openSettings()}
      actions={(more) => <Actions story={story}>{more}</Actions>}
      alwaysHere={<AlwaysHere />}
    />
  );
}

const place = document.querySelector('#popup');
if (place) render(<LivePopup />, place);
