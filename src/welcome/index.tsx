import { render } from 'preact';
import { speakAtOnce } from '../shared/speak.ts';
import { useSettings } from '../shared/use-settings.ts';
import { Welcome } from './welcome.tsx';

function LiveWelcome() {
  const settings = useSettings();
  return settings && <Welcome settings={settings} />;
}

const place = document.querySelector('#welcome');
if (place) void speakAtOnce('welcomeTitle').then(() => render(<LiveWelcome />, place));
