import type { JSX } from 'preact';
import { isPlain } from '../shared/comfort.ts';
import { Chevron } from '../shared/glyphs.tsx';
import { t } from '../shared/i18n.ts';
import { ComfortChoice } from './comfort-choice.tsx';
import { SizeStepper } from './size-stepper.tsx';
import { useComfort } from './use-comfort.ts';

interface ComfortPanelProps {
  /** Has the page follow what was just stored. */
  readonly onChange: () => void;
}

/** «راحة القراءة»: how the article is set, for pages at level `article`. Every choice is stored as it is made. */
export function ComfortPanel({ onChange }: ComfortPanelProps): JSX.Element {
  const { comfort, hasFailed, choose, reset } = useComfort(onChange);
  return (
    <details class="comfort">
      <summary>
        <span>{t('comfort')}</span>
        <Chevron />
      </summary>
      <div class="comfort-choices">
        <SizeStepper size={comfort.size} onChoose={(size) => choose({ size })} />
        <ComfortChoice name="measure" comfort={comfort} onChoose={choose} />
        <ComfortChoice name="leading" comfort={comfort} onChoose={choose} />
        <ComfortChoice name="face" comfort={comfort} onChoose={choose} />
        <ComfortChoice name="ground" comfort={comfort} onChoose={choose} />
        {hasFailed && (
          <p class="failed" role="alert">
            {t('saveFailed')}
          </p>
        )}
        <button
          type="button"
          class="comfort-reset"
          data-action="comfort-reset"
          disabled={isPlain(comfort)}
          onClick={reset}
        >
          {t('comfortReset')}
        </button>
      </div>
    </details>
  );
}
