/** Narrows the site index to the entries that have every word of the query. Without this script the page shows them all. */

const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
const words = fold(query).split(' ').filter(Boolean);
const field = document.querySelector<HTMLInputElement>('#search-field')!;
const status = document.querySelector<HTMLElement>('#search-status')!;
const pages = [...document.querySelectorAll<HTMLElement>('[data-page]')];

if (words.length > 0) {
  field.value = query;
  document.title = `“${query}” · ${document.title}`;
  const found = pages.map(narrow).reduce((sum, count) => sum + count, 0);
  status.textContent =
    found === 0
      ? `Nothing has “${query}” in its title or summary. Try one word, or a part of it.`
      : `${found} ${found === 1 ? 'result' : 'results'} for “${query}”`;
}

/** Hides what does not fit in one page's entry and counts what does: the page itself, and its parts. */
function narrow(page: HTMLElement): number {
  const parts = [...page.querySelectorAll<HTMLElement>('[data-part]')];
  for (const part of parts) part.hidden = !fits(part);
  const shown = parts.filter((part) => !part.hidden).length;
  const itself = fits(page.querySelector<HTMLElement>('[data-head]')!) ? 1 : 0;
  page.hidden = shown + itself === 0;
  return shown + itself;
}

function fits(element: HTMLElement): boolean {
  const text = fold(element.textContent ?? '');
  return words.every((word) => text.includes(word));
}

/** Lower case, no accents, and one space for each run of anything but letters and digits. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
