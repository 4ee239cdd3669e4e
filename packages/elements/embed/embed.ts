/**
 * The script of `embed/index.html`: shows the one item that the fragment names, as the fragment says, in the place of the
 * text of them all, and tells the page around the frame how high that is. Without it, or without the elements, the text stays.
 */
const main = document.querySelector('main')!;
const text = [...main.childNodes];
const items = new Set([...main.querySelectorAll('[id]')].map(({ id }) => id.replace('icma=', '')));
const nothing = { tag: '', attributes: {} };
let shown: string | undefined;

/** `#icma=practice-07&show=definition&lang=es`: an item or a tag of ours, then attributes of its element. */
function show(): void {
  const options = new URLSearchParams(location.hash.slice(1));
  if (isPlaceInside(options)) return;
  shown = location.hash;
  const { tag, attributes } = elementFor(options.get('icma') ?? '', options.get('number') ?? '');
  const known = (customElements.get(tag) as { observedAttributes?: string[] } | undefined)?.observedAttributes;
  document.documentElement.lang = options.get('lang') || 'en';
  // A frame of another colour scheme than its page is painted opaque: dark only where it was asked for.
  const theme = options.get('theme');
  document.documentElement.style.colorScheme = theme === 'auto' ? 'light dark' : theme === 'dark' ? 'dark' : 'light';
  if (!known) {
    main.replaceChildren(...text);
    return;
  }
  const element = document.createElement(tag);
  // The item's own come last: they say which it is.
  for (const [name, value] of [...options, ...Object.entries(attributes)])
    if (known.includes(name)) element.setAttribute(name, value);
  main.replaceChildren(element);
}

/**
 * Whether a new fragment leads to a place inside what is shown, as the links there do, and not to something else: then all
 * that the frame was given stays, and the element follows by itself.
 */
function isPlaceInside(options: URLSearchParams): boolean {
  if (shown === undefined) return false;
  const id = options.get('icma');
  if (location.hash === shown || id === null || id.includes('/')) return true;
  const element = main.firstElementChild as (Element & { reveal?(id: string): boolean }) | null;
  return options.size === 1 && !!element?.reveal?.(id);
}

/**
 * Tag and attributes for `practice-07`, `practice-07-leadership-a`, `tenet-03`, `code-of-ethics`, or a tag such as
 * `icma-practices`. No tag for an item that there is not.
 */
function elementFor(id: string, number: string): { tag: string; attributes: Record<string, string> } {
  const one = /^icma-(practice|tenet)$/.exec(id)?.[1];
  if (one) return items.has(`${one}-${number.padStart(2, '0')}`) ? { tag: id, attributes: {} } : nothing;
  const [, type, digits, kind, letter] =
    /^(practice|tenet)-(\d\d)(?:-(leadership|management)-([a-z]))?$/.exec(id) ?? [];
  if (!type) return { tag: id === 'code-of-ethics' ? `icma-${id}` : id, attributes: {} };
  if (!items.has(id)) return nothing;
  const part = kind ? { show: kind, dimensions: `${kind[0]}.${letter}` } : {};
  return { tag: `icma-${type}`, attributes: { number: digits!, ...part } };
}

show();
addEventListener('hashchange', show);
new ResizeObserver(() => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ type: 'icma-height', height }, '*');
}).observe(document.documentElement);
