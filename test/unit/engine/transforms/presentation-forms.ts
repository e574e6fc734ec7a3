/** Forms of one letter in the order of their code points: isolated, final and, for letters that join on, initial, medial. */
const FORMS = new Map<string, string[]>();
for (let code = 0xfe80; code <= 0xfef4; code++) {
  const form = String.fromCharCode(code);
  const letter = form.normalize('NFKC');
  FORMS.set(letter, [...(FORMS.get(letter) ?? []), form]);
}

/** Whether a letter is tied to the one after it. */
export function joinsOn(letter: string | undefined): boolean {
  return letter !== undefined && (FORMS.get(letter)?.length ?? 0) === 4;
}

/** Whether a letter can be tied to the one before it. */
function joinsBack(letter: string | undefined): boolean {
  return letter !== undefined && (FORMS.get(letter)?.length ?? 0) >= 2;
}

/** Writes Arabic with the shaped characters that old systems of typesetting leave behind. */
export function toPresentationForms(text: string): string {
  const letters = [...text];
  return letters
    .map((letter, i) => {
      const forms = FORMS.get(letter);
      if (!forms) return letter;
      const back = joinsOn(letters[i - 1]) && joinsBack(letter);
      const on = joinsOn(letter) && joinsBack(letters[i + 1]);
      return (on ? forms[back ? 3 : 2] : forms[back ? 1 : 0]) ?? letter;
    })
    .join('');
}
