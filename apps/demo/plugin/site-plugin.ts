import type { Plugin, Rolldown } from 'vite';
import { type Assets, layout } from '../src/site/layout.js';
import { pages } from '../src/site/pages.js';

/** The folder of entry scripts; `src/client/site.ts` is on every page, others where a page names them. */
const entry = (name: string) => `src/client/${name}.ts`;

/** Writes one HTML file per page beside the scripts, styles and fonts that Vite has built; serves the same while developing. */
export function sitePlugin(): Plugin {
  return {
    name: 'alder-falls-site',
    config: () => ({
      appType: 'custom',
      base: './',
      build: {
        modulePreload: { polyfill: false },
        rolldownOptions: { input: { site: entry('site'), search: entry('search') } },
      },
    }),
    generateBundle(_options, bundle) {
      for (const page of pages) {
        const assets = builtAssets(bundle, page.script);
        this.emitFile({ type: 'asset', fileName: page.file, source: layout(page, assets) });
      }
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const file = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html';
        const site = (await server.ssrLoadModule('/src/site/pages.ts')) as { pages: typeof pages };
        const shell = (await server.ssrLoadModule('/src/site/layout.ts')) as { layout: typeof layout };
        const page = site.pages.find((candidate) => candidate.file === file);
        if (!page) return next();
        const names = ['site', ...(page.script ? [page.script] : [])];
        const text = shell.layout(page, { styles: [], fonts: [], scripts: names.map((name) => `/${entry(name)}`) });
        response.setHeader('content-type', 'text/html');
        response.end(await server.transformIndexHtml(request.url ?? '/', text));
      });
    },
  };
}

function builtAssets(bundle: Rolldown.OutputBundle, script: string | undefined): Assets {
  const files = Object.keys(bundle);
  const names = ['site', ...(script ? [script] : [])];
  const scripts = Object.values(bundle).filter(
    (output) => output.type === 'chunk' && output.isEntry && names.includes(output.name),
  );
  return {
    styles: files.filter((file) => file.endsWith('.css')),
    fonts: files.filter((file) => file.endsWith('.woff2')),
    scripts: scripts.map(({ fileName }) => fileName),
  };
}
