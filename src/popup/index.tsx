import { render } from 'preact';
import { browser } from '../shared/browser.ts';
import { speakAtOnce } from '../shared/speak.ts';
import { recallTheme } from '../shared/theme.ts';
import { useSettings } from '../shared/use-settings.ts';
import { Actions } from './actions.tsx';
import { AlwaysHere } from './always-here.tsx';
import { type BarProps, SiteBar } from './bar.tsx';
import { ComfortPanel } from './comfort-panel.tsx';
import { FirstHint, useHint } from './first-hint.tsx';
import { firstQuestion } from './first-question.ts';
import { findTab } from './front-tab.ts';
import { keptHost } from './kept-host.ts';
import { Listen } from './listen.tsx';
import { connectOwnHand, OwnHandContext } from './own-hand.ts';
import { Popup } from './popup.tsx';
import { rehearse } from './rehearse.tsx';
import { connectStory } from './story-connection.ts';
import { connectTab, type TabConnection } from './tab-connection.ts';

recallTheme();

const first = firstQuestion();
const front = first?.tab ?? findTab();
// There the popup is a page that covers the other one, not a bubble with a width of its own beside it.
const isFullScreen = /Android/.test(navigator.userAgent);
if (isFullScreen) document.documentElement.classList.add('fills-screen');

const connection = connectTab(front, first?.answer);
const tab: TabConnection = {
  ...connection,
  // What it was opened over has gone, and with it what the popup may read.
  async reload() {
    await connection.reload();
    window.close();
  },
  async reveal(fact, index) {
    const isRevealed = await connection.reveal(fact, index);
    if (isRevealed && isFullScreen) window.close();
    return isRevealed;
  },
};
const story = connectStory(front);
const hand = connectOwnHand(front);
const kept = keptHost();
const LiveBar = (props: BarProps) => <SiteBar {...props} kept={kept} />;

async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}

function LivePopup() {
  const hint = useHint();
  return (
    <OwnHandContext.Provider value={hand}>
      <Popup
        tab={tab}
        settings={useSettings()}
        openSettings={() => void openSettings()}
        bar={LiveBar}
        hint={hint.isWanted ? <FirstHint onDismiss={hint.dismiss} /> : undefined}
        comfort={<ComfortPanel onChange={() => void tab.setLevel('article')} />}
        listen={<Listen tab={front} onBegin={() => isFullScreen && window.close()} />}
        actions={(more) => <Actions story={story}>{more}</Actions>}
        alwaysHere={<AlwaysHere kept={kept} />}
      />
    </OwnHandContext.Provider>
  );
}

async function start(place: Element): Promise<void> {
  await speakAtOnce('extensionShortName');
  render(<LivePopup />, place);
  // The skeleton first; once there is an answer it is too late.
  const wait = () => document.querySelector('[data-state="working"]') && rehearse();
  requestAnimationFrame(() => setTimeout(wait));
}

const main = document.querySelector('#popup');
if (main) void start(main);
