import type { ExportFormat } from '../shared/exported-story.ts';
import { t } from '../shared/i18n.ts';

/** What the menu offers: a copy in one form, or the file. */
export interface CopyChoice {
  readonly id: ExportFormat | 'file';
  readonly label: string;
}
export interface CopyColumn {
  readonly label: string;
  readonly choices: readonly CopyChoice[];
}

/** Two columns: the story, and a reference to it. Names of formats are the same in every language. */
export function copyColumns(): readonly CopyColumn[] {
  return [
    {
      label: t('copyStory'),
      choices: [
        { id: 'text', label: t('copyText') },
        { id: 'markdown', label: 'Markdown' },
        { id: 'link', label: t('copyLink') },
        { id: 'facts', label: t('copyFacts') },
        { id: 'file', label: t('saveMarkdown') },
      ],
    },
    {
      label: t('copyReference'),
      choices: [
        { id: 'newsroom', label: t('citeNewsroom') },
        { id: 'apa', label: 'APA' },
        { id: 'chicago', label: 'Chicago' },
        { id: 'bibtex', label: 'BibTeX' },
        { id: 'ris', label: 'RIS' },
        { id: 'csl', label: 'CSL-JSON' },
      ],
    },
  ];
}
