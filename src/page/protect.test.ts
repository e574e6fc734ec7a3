// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { protect } from './protect.ts';

it('what holds a sentence, through shadow trees and slots too, is never hidden', () => {
  document.body.innerHTML = '<main><x-app><p>متن</p></x-app></main><aside>شارك</aside>';
  const host = document.querySelector('x-app');
  const [main, aside, paragraph] = ['main', 'aside', 'p'].map((name) => document.querySelector(name));
  const root = host?.attachShadow({ mode: 'open' });
  if (!root || !main || !aside || !paragraph?.firstChild) throw new Error('no page');
  root.innerHTML = '<section><slot></slot></section><nav></nav>';
  const isProtected = protect(new Set([paragraph.firstChild]), []);
  const [section, slot, nav] = ['section', 'slot', 'nav'].map((name) => root.querySelector(name));
  const answers = [main, host, paragraph, section, slot, aside, nav].map((node) => node && isProtected(node));
  expect(answers).toEqual([true, true, true, true, true, false, false]);
});
