import type { ComponentChildren, JSX } from 'preact';
import { DEFAULTS, type Settings } from '../shared/settings.ts';
import { showText } from '../shared/show-text.ts';
import { WritingContext } from '../shared/use-settings.ts';
import { writingFor } from '../shared/writing.ts';
import { Announcement } from './announcement.tsx';
import { ArticleCard } from './article-card.tsx';
import { Bar, type BarProps } from './bar.tsx';
import { HiddenBlocks } from './hidden-blocks.tsx';
import { LevelSwitch } from './level-switch.tsx';
import { NoArticle } from './no-article.tsx';
import { useOwnHand } from './own-hand.ts';
import { PickElement } from './pick-element.tsx';
import { Skeleton } from './skeleton.tsx';
import type { TabConnection } from './tab-connection.ts';
import { usePage, type View, WORKING } from './use-page.ts';

interface PopupProps {
  readonly tab: TabConnection;
  /** Null while they are being read: the page is asked for all the same. */
  readonly settings?: Settings | null;
  readonly openSettings?: () => void;
  /** The bar, connected to what is stored of the site. */
  readonly bar?: (props: BarProps) => JSX.Element;
  /** What the switch does, for who has never seen it. */
  readonly hint?: JSX.Element | undefined;
  /** The row of copy and print, below all that is said of the story; what it is given stands there too. */
  readonly actions?: (more?: ComponentChildren) => JSX.Element;
  /** The switch for the site, below all that is said of the page. */
  readonly alwaysHere?: JSX.Element;
  /** How the article is set; beneath the switch, where there is nothing but the article. */
  readonly comfort?: JSX.Element;
  /** Has the story read aloud; where there is one, and the page is not as it was. */
  readonly listen?: JSX.Element;
  readonly now?: Date;
}

/** The whole popup, in one of its states: `working`, `ready`, `not-article`, `not-arabic`, `error`. */
export function Popup(props: PopupProps): JSX.Element {
  const {
    tab,
    settings = DEFAULTS,
    openSettings,
    bar: TopBar = Bar,
    hint,
    actions,
    alwaysHere,
    comfort,
    listen,
    now = new Date(),
  } = props;
  const page = usePage(tab);
  const hand = useOwnHand();
  const view: View = settings === null ? WORKING : page.view;
  return (
    <WritingContext.Provider value={writingFor(settings ?? DEFAULTS)}>
      <div class="popup" data-state={view.state} aria-busy={view.state === 'working'}>
        <Announcement view={view} />
        <TopBar
          host={showText(view.host)}
          // Who has put the page back wants to see it so.
          onLevel={(level) => view.state === 'ready' && view.level !== null && page.setLevel(level)}
          onSettings={openSettings}
        />
        {view.state === 'working' && <Skeleton />}
        {view.state === 'ready' && (
          <>
            <LevelSwitch
              level={page.asked === undefined ? view.level : page.asked}
              onChoose={page.setLevel}
            />
            {(page.asked === undefined ? view.level : page.asked) === 'article' && comfort}
            {view.level !== null && listen}
            {hint}
            <ArticleCard article={view} now={now} reveal={tab.reveal} />
            <HiddenBlocks
              article={view}
              onSetHidden={page.setBlocksHidden}
              onForget={({ id, evidence }) => hand && page.adopt(hand.forget(id, view.host, evidence))}
            />
          </>
        )}
        {(view.state === 'error' || view.state === 'not-article' || view.state === 'not-arabic') && (
          <>
            {view.state !== 'error' && <LevelSwitch level={null} onChoose={page.setLevel} isFixed />}
            <NoArticle
              view={view}
              onRetry={page.retry}
              onReload={() => void tab.reload()}
              onAnyway={page.openAnyway}
            />
          </>
        )}
        {(view.state === 'ready' || view.state === 'not-article') && (actions || alwaysHere) && (
          <footer class="foot">
            {view.state === 'ready' && actions?.(view.level !== null && <PickElement />)}
            {alwaysHere}
          </footer>
        )}
      </div>
    </WritingContext.Provider>
  );
}
