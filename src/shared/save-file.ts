/** Longer than any browser takes to begin with a file, in milliseconds: Firefox reads it only after the click. */
const READ_BY_THEN = 60_000;

/** Hands a file in UTF-8 to the browser's downloads, without any permission. @param type such as `text/markdown` */
export function saveFile(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ_BY_THEN);
}
