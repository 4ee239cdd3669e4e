/** A sentence of ours in pieces, so that ICMA's words within it can say that they are English. */
export type Sentence = readonly { readonly text: string; readonly wording: boolean }[];

/** `text` with the first place of `title` in it marked as ICMA's wording. */
export function sentenceWith(text: string, title: string): Sentence {
  const at = title ? text.indexOf(title) : -1;
  if (at < 0) return [{ text, wording: false }];
  return [
    { text: text.slice(0, at), wording: false },
    { text: title, wording: true },
    { text: text.slice(at + title.length), wording: false },
  ].filter((piece) => piece.text !== '');
}
