import { render } from 'preact';
import { interfaceDirection, t } from '../shared/i18n.ts';
import { Popup } from './popup.tsx';
import { connectTab } from './tab-connection.ts';

const root = document.documentElement;
root.lang = t('languageCode');
root.dir = interfaceDirection();
// There the popup is a page that fills the screen, not a bubble with a width of its own.
root.classList.toggle('fills-screen', /Android/.test(navigator.userAgent));
document.title = t('extensionShortName');

const place = document.querySelector('#popup');
if (place) render(<Popup tab={connectTab()} />, place);
