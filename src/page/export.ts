import { inOneGo } from '../engine/steps.ts';
import { t } from '../shared/i18n.ts';
import { answerExport } from '../shared/messages.ts';
import { loadSettings } from '../shared/settings.ts';
import { arabicWriting, writingFor } from '../shared/writing.ts';
import { exportStory } from './export/export-story.ts';
import { storyAddress } from './export/page-address.ts';
import { tongueOf } from './export/references.ts';
import { readFacts } from './fact-reader.ts';
import { PAGE_READER, type ReaderWorld } from './page-reader.ts';

/*
 * A content script that comes into the page only when the reader wants to take the story along. It changes nothing in
 * the page: what it makes of the story is made in a document of its own, so there is nothing to take back.
 */
answerExport({
  async exportStory() {
    const reader = (globalThis as ReaderWorld)[PAGE_READER];
    const reading = reader?.read();
    if (reader === undefined || reading?.kind !== 'article') return null;
    const { context, body, clutter } = reading;
    const [headline] = context.headline?.leaves ?? [];
    const settings = await loadSettings();
    return exportStory({
      doc: document,
      nodes: {
        body: new Set(body),
        clutter: new Set(clutter.flatMap(({ nodes }) => nodes)),
        headline: headline === undefined ? null : reader.originalOf(headline),
      },
      facts: inOneGo(readFacts(context)),
      url: storyAddress(document, location.href),
      now: new Date(),
      tongue: { language: tongueOf(t('languageCode')), writing: writingFor(settings), via: t('via') },
      arabic: arabicWriting(settings),
    });
  },
});
