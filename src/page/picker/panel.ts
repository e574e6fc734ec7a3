import { plural, t } from '../../shared/i18n.ts';
import type { Layer } from '../layer/layer.ts';

export type Scope = 'here' | 'always';
export type Command =
  | 'wider'
  | 'narrower'
  | 'here'
  | 'always'
  | 'hide'
  | 'cancel'
  | 'undo'
  | 'another'
  | 'done';

/** What the panel says. */
interface PanelView {
  readonly phase: 'choosing' | 'hidden';
  /** Kind and first words of what is chosen; null before anything is. */
  readonly chosen: { readonly name: string; readonly words: string } | null;
  readonly count: number;
  readonly canWiden: boolean;
  readonly canNarrow: boolean;
  /** Null where nothing can be kept: in private windows, in files. */
  readonly scope: Scope | null;
  /** Why it cannot be hidden, or not for good; what became of it. */
  readonly notice: string | null;
  readonly isRefused: boolean;
}

export interface Panel {
  readonly element: HTMLElement;
  readonly catcher: HTMLElement;
  show(view: PanelView, locale: string): void;
  /** Out of the way of what is chosen. */
  avoid(box: DOMRect | null, height: number): void;
}

/** Builds the panel of the picker in its layer: a dialog beside the page, which stays as it is. */
export function createPanel(
  doc: Document,
  layer: Layer,
  theme: string,
  run: (command: Command) => void,
): Panel {
  const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, props: object, ...inside: Node[]) => {
    const element = Object.assign(doc.createElement(name), props);
    element.append(...inside);
    return element;
  };
  const button = (command: Command, words: string, className = '') => {
    const made = make('button', { type: 'button', textContent: words, className });
    made.dataset.command = command;
    made.addEventListener('click', () => run(command));
    return made;
  };
  const catcher = make('div', { className: 'catcher' });
  const title = make('h2', { textContent: t('pickTitle') });
  const hint = make('p', { textContent: t('pickHint') });
  const name = make('b', {});
  const words = make('bdi', {});
  const what = make('p', { className: 'what' }, name, words);
  const count = make('p', { className: 'count' });
  const notice = make('p', {});
  const [wide, narrow] = [button('wider', t('pickWider')), button('narrower', t('pickNarrower'))];
  const sizes = make('div', { className: 'row' }, wide, narrow);
  const [here, always] = [button('here', t('pickHere')), button('always', t('pickAlways'))];
  const scope = make(
    'div',
    { className: 'row scope', role: 'group', ariaLabel: t('pickScope') },
    here,
    always,
  );
  const hide = button('hide', t('hide'), 'main');
  const choosing = make('div', { className: 'row' }, hide, button('cancel', t('pickCancel')));
  const hidden = make(
    'div',
    { className: 'row' },
    button('undo', t('pickUndo')),
    button('another', t('pickAnother')),
    button('done', t('pickDone'), 'main'),
  );
  const told = make('div', { ariaLive: 'polite' }, what, count, notice);
  const element = make(
    'div',
    { className: 'panel', role: 'dialog', tabIndex: -1, lang: t('languageCode'), ariaLabel: t('pickTitle') },
    title,
    hint,
    told,
    sizes,
    scope,
    choosing,
    hidden,
  );
  element.dataset.theme = theme;
  layer.root.append(catcher, element);
  return {
    element,
    catcher,
    show(view, locale) {
      const isChoosing = view.phase === 'choosing';
      const canHide = isChoosing && view.chosen !== null && !view.isRefused;
      element.dataset.phase = view.phase;
      title.hidden = !isChoosing;
      hint.hidden = !isChoosing || view.chosen !== null;
      what.hidden = view.chosen === null;
      name.textContent = view.chosen?.name ?? '';
      words.textContent = view.chosen?.words ?? '';
      count.hidden = !canHide || view.count < 2;
      count.textContent = plural('pickCount', view.count, locale);
      notice.hidden = view.notice === null;
      notice.textContent = view.notice;
      notice.className = view.isRefused ? 'refusal' : '';
      wide.disabled = !view.canWiden;
      narrow.disabled = !view.canNarrow;
      sizes.hidden = !isChoosing;
      scope.hidden = !isChoosing || view.scope === null;
      here.ariaPressed = String(view.scope === 'here');
      always.ariaPressed = String(view.scope === 'always');
      hide.disabled = !canHide;
      choosing.hidden = !isChoosing;
      hidden.hidden = isChoosing;
    },
    avoid(box, height) {
      const isBelow = box !== null && box.bottom > height - element.offsetHeight - 24;
      const isAbove = box !== null && box.top < element.offsetHeight + 24;
      element.dataset.place = isBelow && !isAbove ? 'top' : 'bottom';
    },
  };
}
