import type { MessageKey } from '../../shared/i18n.ts';
import { getAttribute } from '../unclobbered.ts';

/** What a reader calls a thing, by its role or else its tag. */
const NAMES: Readonly<Record<string, MessageKey>> = {
  img: 'elementPicture',
  picture: 'elementPicture',
  figure: 'elementPicture',
  svg: 'elementPicture',
  video: 'elementVideo',
  iframe: 'elementFrame',
  a: 'elementLink',
  button: 'elementButton',
  form: 'elementForm',
  input: 'elementForm',
  search: 'elementForm',
  ul: 'elementList',
  ol: 'elementList',
  table: 'elementTable',
  nav: 'elementNav',
  navigation: 'elementNav',
  header: 'elementHeader',
  banner: 'elementHeader',
  footer: 'elementFooter',
  contentinfo: 'elementFooter',
  aside: 'elementAside',
  complementary: 'elementAside',
  dialog: 'elementDialog',
  h1: 'elementHeading',
  h2: 'elementHeading',
  h3: 'elementHeading',
  h4: 'elementHeading',
  p: 'elementText',
  span: 'elementText',
  li: 'elementItem',
};

/** @returns the key of the word for a thing: what it is for, else what it is, else «box» */
export function nameElement(element: Element): MessageKey {
  return NAMES[getAttribute(element, 'role') ?? ''] ?? NAMES[element.localName] ?? 'elementBox';
}
