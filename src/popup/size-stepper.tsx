import type { JSX } from 'preact';
import { COMFORT_CHOICES, type Comfort } from '../shared/comfort.ts';
import { showNumber, t } from '../shared/i18n.ts';
import { useWriting } from '../shared/use-settings.ts';

interface SizeStepperProps {
  readonly size: Comfort['size'];
  readonly onChoose: (size: Comfort['size']) => void;
}

/** «أ−  ١١٥٪  أ+». */
export function SizeStepper({ size, onChoose }: SizeStepperProps): JSX.Element {
  const { locale } = useWriting();
  const at = COMFORT_CHOICES.size.indexOf(size);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in Firefox's grid
    <div class="comfort-row" role="group" aria-label={t('comfort_size')}>
      <span class="comfort-name" aria-hidden="true">
        {t('comfort_size')}
      </span>
      <div class="stepper">
        <Step action="smaller" to={COMFORT_CHOICES.size[at - 1]} onChoose={onChoose} />
        <output class="size" data-size={size}>
          {t('percent', showNumber(Number(size), locale))}
        </output>
        <Step action="larger" to={COMFORT_CHOICES.size[at + 1]} onChoose={onChoose} />
      </div>
    </div>
  );
}

interface StepProps {
  readonly action: 'smaller' | 'larger';
  /** Undefined past the last: out of reach and not disabled, for a button that goes dead loses the focus. */
  readonly to: Comfort['size'] | undefined;
  readonly onChoose: (size: Comfort['size']) => void;
}

function Step({ action, to, onChoose }: StepProps): JSX.Element {
  return (
    <button
      type="button"
      data-action={action}
      aria-label={t(action)}
      title={t(action)}
      aria-disabled={to === undefined}
      onClick={() => to !== undefined && onChoose(to)}
    >
      <span aria-hidden="true" class={action === 'larger' ? 'letter letter-large' : 'letter'}>
        {t('sizeLetter')}
      </span>
      <span aria-hidden="true">{action === 'larger' ? '+' : '−'}</span>
    </button>
  );
}
