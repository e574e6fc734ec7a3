import { render } from 'preact';
import { interfaceDirection, t } from '../shared/i18n.ts';
import { useSettings } from '../shared/use-settings.ts';
import { Options } from './options.tsx';
import { RuleList } from './rule-list.tsx';
import { SiteList } from './site-list.tsx';

const root = document.documentElement;
root.lang = t('languageCode');
root.dir = interfaceDirection();
document.title = t('settingsTitle');

function LiveOptions() {
  const settings = useSettings();
  return (
    settings && <Options settings={settings} sites={[<SiteList key="sites" />, <RuleList key="rules" />]} />
  );
}

const place = document.querySelector('#options');
if (place) render(<LiveOptions />, place);
