/** Longer than any browser takes to begin with a file, in milliseconds. */
const READ_BY_THEN = 60_000;

/** Hands a file to the browser's downloads, without any permission. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ_BY_THEN);
}
