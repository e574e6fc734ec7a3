import type { JSX } from 'preact';
import { Lock } from '../shared/glyphs.tsx';
import { t } from '../shared/i18n.ts';

/** «تديره مؤسستك»: why a setting cannot be changed here. */
export function ManagedNote(): JSX.Element {
  return (
    <small class="managed">
      <Lock />
      {t('managed')}
    </small>
  );
}
