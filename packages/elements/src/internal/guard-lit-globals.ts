/**
 * Lets Lit load on a page where an element's id took the name of one of Lit's globals: `<a id="reactiveElementVersions">`
 * makes `window.reactiveElementVersions` that element, and Lit's `push` on it throws. Imported before Lit by every define file.
 */
const page = globalThis as Record<string, unknown>;

for (const name of ['reactiveElementVersions', 'litHtmlVersions', 'litElementVersions']) {
  if (name in page && !Array.isArray(page[name])) page[name] = [];
}
for (const name of [
  'reactiveElementPolyfillSupport',
  'litHtmlPolyfillSupport',
  'litElementPolyfillSupport',
  'litElementHydrateSupport',
]) {
  if (name in page && typeof page[name] !== 'function') page[name] = undefined;
}
if ('litPropertyMetadata' in page && !(page.litPropertyMetadata instanceof WeakMap))
  page.litPropertyMetadata = undefined;
