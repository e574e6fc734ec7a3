import { render } from 'preact';
import { interfaceDirection, t } from '../shared/i18n.ts';
import { loadSettings, type Settings } from '../shared/settings.ts';
import { applyTheme } from '../shared/theme.ts';
import { useSettings } from '../shared/use-settings.ts';
import { Options } from './options.tsx';
import { SiteList } from './site-list.tsx';

const root = document.documentElement;
root.lang = t('languageCode');
root.dir = interfaceDirection();
document.title = t('settingsTitle');

function LiveOptions({ first }: { readonly first: Settings }) {
  return <Options settings={useSettings(first)} sites={<SiteList />} />;
}

loadSettings().then((settings) => {
  applyTheme(settings.theme);
  const place = document.querySelector('#options');
  if (place) render(<LiveOptions first={settings} />, place);
});
