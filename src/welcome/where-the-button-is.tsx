import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../shared/browser.ts';
import { t } from '../shared/i18n.ts';

/** New extensions hide behind the puzzle piece. Says how to bring the button out, until it is there. */
export function WhereTheButtonIs(): JSX.Element {
  const isOut = useButtonIsOut();
  if (/Android/.test(navigator.userAgent)) return <p>{t('pinAndroid')}</p>;
  if (isOut) return <p>{t('pinDone')}</p>;
  return <p>{t(/Firefox/.test(navigator.userAgent) ? 'pinFirefox' : 'pinChromium')}</p>;
}

function useButtonIsOut(): boolean {
  const [isOut, setOut] = useState(false);
  useEffect(() => {
    const look = async () => {
      const settings = await browser.action?.getUserSettings?.().catch(() => null);
      setOut(settings?.isOnToolbar === true);
    };
    void look();
    // The browser tells nobody. A reader who pins it comes back to this page by a click or by the pointer.
    const events = ['focus', 'pointerenter', 'pointermove'] as const;
    for (const event of events) window.addEventListener(event, look);
    return () => {
      for (const event of events) window.removeEventListener(event, look);
    };
  }, []);
  return isOut;
}
