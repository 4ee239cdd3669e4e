/**
 * The script of `embed/index.html`: shows the one item that the fragment names, as the fragment says, in the place of the
 * text of them all, and tells the page around the frame how high that is. Without it, or without the elements, the text stays.
 */
const main = document.querySelector('main')!;
const text = [...main.childNodes];

/** `#icma=practice-07&show=definition&lang=es`: an item or a tag of ours, then attributes of its element. */
function show(): void {
  const options = new URLSearchParams(location.hash.slice(1));
  const { tag, attributes } = elementFor(options.get('icma') ?? '');
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
  for (const [name, value] of [...Object.entries(attributes), ...options])
    if (known.includes(name)) element.setAttribute(name, value);
  main.replaceChildren(element);
}

/** Tag and attributes for `practice-07`, `practice-07-leadership-a`, `tenet-03`, `code-of-ethics`, or a tag such as `icma-practices`. */
function elementFor(id: string): { tag: string; attributes: Record<string, string> } {
  const [, type, number, kind, letter] =
    /^(practice|tenet)-(\d\d)(?:-(leadership|management)-([a-z]))?$/.exec(id) ?? [];
  if (!type) return { tag: id === 'code-of-ethics' ? `icma-${id}` : id, attributes: {} };
  const part = kind ? { show: kind, dimensions: `${kind[0]}.${letter}` } : {};
  return { tag: `icma-${type}`, attributes: { number: number!, ...part } };
}

show();
addEventListener('hashchange', show);
new ResizeObserver(() => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ type: 'icma-height', height }, '*');
}).observe(document.documentElement);
