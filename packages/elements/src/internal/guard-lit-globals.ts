/**
 * Lets Lit load on a page where an element's id took the name of one of Lit's globals: `<a id="reactiveElementVersions">`
 * makes `window.reactiveElementVersions` that element, and Lit's `push` on it throws. A name taken that way is not the
 * window's own, so an own `undefined` hides it. Imported before Lit by every define file.
 */
const page = globalThis as Record<string, unknown>;

for (const name of [
  'reactiveElementVersions',
  'reactiveElementPolyfillSupport',
  'litElementVersions',
  'litElementPolyfillSupport',
  'litElementHydrateSupport',
  'litHtmlVersions',
  'litHtmlPolyfillSupport',
  'litPropertyMetadata',
]) {
  if (name in page && !Object.hasOwn(page, name)) page[name] = undefined;
}
