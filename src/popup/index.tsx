import { render } from 'preact';
import { browser } from '../shared/browser.ts';
import { interfaceDirection, t } from '../shared/i18n.ts';
import { useSettings } from '../shared/use-settings.ts';
import { AlwaysHere } from './always-here.tsx';
import { connectOwnHand, OwnHandContext } from './own-hand.ts';
import { Popup } from './popup.tsx';
import { connectTab, findTab } from './tab-connection.ts';

const root = document.documentElement;
root.lang = t('languageCode');
root.dir = interfaceDirection();
document.title = t('extensionShortName');

const front = findTab();
const tab = connectTab(front);
const hand = connectOwnHand(front);
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
    <OwnHandContext.Provider value={hand}>
      <Popup
        tab={tab}
        settings={useSettings()}
        openSettings={() => void openSettings()}
        alwaysHere={<AlwaysHere />}
      />
    </OwnHandContext.Provider>
  );
}

const place = document.querySelector('#popup');
if (place) render(<LivePopup />, place);
