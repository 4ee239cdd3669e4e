import { openSite, type Site } from '../browser/open-site.js';
import { ourScript } from './pages.js';

/** A page on an origin of its own, where storage works as for anybody: `form.html`, empty but for our script. */
export async function openFormSite(): Promise<Site> {
  const files = new Map([
    [
      '/form.html',
      '<!doctype html><html lang="en"><title>Bench</title><link rel="icon" href="data:,"><body><script type="module" src="/form.js"></script>',
    ],
    ['/form.js', await ourScript()],
  ]);
  return openSite((path) => files.get(path));
}
