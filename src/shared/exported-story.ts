/** What the story can be copied as. */
export const EXPORT_FORMATS = [
  'text',
  'markdown',
  'link',
  'facts',
  'newsroom',
  'apa',
  'chicago',
  'bibtex',
  'ris',
  'csl',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The story as the page's script hands it out. */
export interface ExportedStory {
  readonly texts: Readonly<Record<ExportFormat, string>>;
  /** Markdown with the facts at its head, to be kept as a file of this name. */
  readonly file: { readonly name: string; readonly text: string };
}
