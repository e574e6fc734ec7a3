import type { JSX } from 'preact';
import { type MessageKey, plural, t } from '../shared/i18n.ts';
import { useWriting } from '../shared/use-settings.ts';
import { causeOf } from './no-article.tsx';
import type { View } from './use-page.ts';

/**
 * Says for screen readers what has come of a click: «بلا تشويش: أُخفيت ٧ عناصر». One region that stays from the first
 * state to the last, for readers hear changes of a region that they know, and often nothing of a new one.
 */
export function Announcement({ view }: { readonly view: View }): JSX.Element {
  const { locale } = useWriting();
  return (
    <p class="spoken" role="status">
      {wordsFor(view, locale)}
    </p>
  );
}

function wordsFor(view: View, locale: string): string {
  if (view.state === 'working') return t('working');
  if (view.state !== 'ready') return t(`${causeOf(view)}Title` satisfies MessageKey);
  if (view.level === null) return t('restoredPage');
  const level = t(view.level === 'article' ? 'levelArticle' : 'levelDeclutter');
  return t('levelApplied', level, plural('hiddenCount', view.hiddenCount, locale));
}
