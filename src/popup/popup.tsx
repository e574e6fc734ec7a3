import type { JSX } from 'preact';
import { t } from '../shared/i18n.ts';
import { showText } from '../shared/show-text.ts';
import { ArticleCard } from './article-card.tsx';
import { Mark } from './glyphs.tsx';
import { HiddenBlocks } from './hidden-blocks.tsx';
import { LevelSwitch } from './level-switch.tsx';
import { NoArticle } from './no-article.tsx';
import { Skeleton } from './skeleton.tsx';
import type { TabConnection } from './tab-connection.ts';
import { usePage } from './use-page.ts';

interface PopupProps {
  readonly tab: TabConnection;
  readonly now?: Date;
}

/** The whole popup, in one of its states: `working`, `ready`, `not-article`, `not-arabic`, `error`. */
export function Popup({ tab, now = new Date() }: PopupProps): JSX.Element {
  const page = usePage(tab);
  const { view } = page;
  return (
    <div class="popup" data-state={view.state} aria-busy={view.state === 'working'}>
      <header class="bar">
        <Mark />
        <b class="brand">{t('brand')}</b>
        <span class="host" title={showText(view.host)}>
          <bdi>{showText(view.host)}</bdi>
        </span>
      </header>
      {view.state === 'working' && <Skeleton />}
      {view.state === 'ready' && (
        <>
          <LevelSwitch level={page.asked === undefined ? view.level : page.asked} onChoose={page.setLevel} />
          <ArticleCard article={view} now={now} onReveal={tab.reveal} />
          <HiddenBlocks article={view} onSetHidden={page.setBlocksHidden} />
        </>
      )}
      {(view.state === 'error' || view.state === 'not-article' || view.state === 'not-arabic') && (
        <>
          {view.state !== 'error' && <LevelSwitch level={null} onChoose={page.setLevel} isFixed />}
          <NoArticle view={view} onRetry={page.retry} />
        </>
      )}
    </div>
  );
}
