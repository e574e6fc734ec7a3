import { render } from 'preact';
import { browser } from '../shared/browser.ts';
import { speakAtOnce } from '../shared/speak.ts';
import { useSettings } from '../shared/use-settings.ts';
import { AlwaysHere } from './always-here.tsx';
import { Popup } from './popup.tsx';
import { connectTab } from './tab-connection.ts';

const tab = connectTab();
// There the popup is a page that covers the other one, not a bubble with a width of its own beside it.
if (/Android/.test(navigator.userAgent)) {
  document.documentElement.classList.add('fills-screen');
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
      alwaysHere={<AlwaysHere />}
    />
  );
}

const place = document.querySelector('#popup');
if (place) void speakAtOnce('extensionShortName').then(() => render(<LivePopup />, place));
