/** Lower case, no accents, compatibility forms made plain ("７" is "7"), one space for each run of anything else. */
export function fold(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      // One by one: an engine may run out of stack on a run of a million.
      .replace(/[^\p{L}\p{N}]/gu, ' ')
      .replace(/ +/g, ' ')
      .trim()
  );
}
