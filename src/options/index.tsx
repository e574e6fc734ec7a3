import { render } from 'preact';
import { speakAtOnce } from '../shared/speak.ts';
import { useSettings } from '../shared/use-settings.ts';
import { LevelList } from './level-list.tsx';
import { Options } from './options.tsx';
import { RuleList } from './rule-list.tsx';
import { SiteList } from './site-list.tsx';
import { useManaged } from './use-managed.ts';

function LiveOptions() {
  const settings = useSettings();
  const managed = useManaged();
  const sites = [<SiteList key="sites" />, <LevelList key="levels" />, <RuleList key="rules" />];
  return settings && <Options settings={settings} managed={managed} sites={sites} />;
}

const place = document.querySelector('#options');
if (place) void speakAtOnce('settingsTitle').then(() => render(<LiveOptions />, place));
