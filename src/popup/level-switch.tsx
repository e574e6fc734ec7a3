import type { JSX } from 'preact';
import type { Level } from '../engine/model.ts';
import { t } from '../shared/i18n.ts';
import { type RadioChoice, RadioRow } from '../shared/radio-row.tsx';

interface LevelSwitchProps {
  readonly level: Level | null;
  readonly onChoose: (level: Level | null) => void;
  /** There is nothing to declutter: the page is as it was and stays so. */
  readonly isFixed?: boolean;
}

/** «كما هي | بلا تشويش | المقال فقط». */
export function LevelSwitch({ level, onChoose, isFixed = false }: LevelSwitchProps): JSX.Element {
  const choices: readonly RadioChoice<Level | null>[] = [
    { value: null, label: t('levelOriginal'), hooks: { 'data-action': 'restore' } },
    { value: 'declutter', label: t('levelDeclutter'), hooks: { 'data-level': 'declutter' } },
    { value: 'article', label: t('levelArticle'), hooks: { 'data-level': 'article' } },
  ];
  return (
    <RadioRow
      class="levels segments"
      label={t('levels')}
      choices={choices}
      chosen={level}
      onChoose={onChoose}
      isFixed={isFixed}
    />
  );
}
