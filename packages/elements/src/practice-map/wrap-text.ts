/**
 * Lines of at most `most` characters, as even as can be: SVG does not break lines itself. A word longer than that has a line
 * of its own.
 */
export function wrapText(text: string, most: number): string[] {
  const lines = fill(text, most);
  for (let width = 1; width < most; width += 1) {
    const even = fill(text, width);
    if (even.length === lines.length) return even;
  }
  return lines;
}

function fill(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
