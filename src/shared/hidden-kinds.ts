import type { ClutterKind } from '../engine/model.ts';
import type { SettingName, Settings } from './settings.ts';

/**
 * The kinds of clutter that a reader may want to keep, in the groups in which they are chosen. Not among them: menus
 * and the footer, which a decluttered page has anyway.
 */
export const HIDDEN_KINDS = {
  hideBreaking: ['breaking'],
  hideRelated: ['related'],
  hideMostRead: ['most-read'],
  hideShare: ['share', 'follow'],
  hideComments: ['comments'],
  hideOffers: ['newsletter', 'app-promo'],
  hideAdverts: ['advert'],
  hideTools: ['search', 'skip-link', 'loader', 'widget'],
  hideConsent: ['consent'],
} as const satisfies Partial<Record<SettingName, readonly ClutterKind[]>>;

export type KindSwitch = keyof typeof HIDDEN_KINDS;
export const KIND_SWITCHES = Object.keys(HIDDEN_KINDS) as readonly KindSwitch[];

/** @returns the kinds of clutter that a decluttered page keeps */
export function keptKinds(settings: Settings): readonly ClutterKind[] {
  return KIND_SWITCHES.filter((name) => settings[name] === 'off').flatMap((name) => HIDDEN_KINDS[name]);
}
