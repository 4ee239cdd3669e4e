import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import type { documents } from '../src/site/documents.js';
import { documents as builtDocuments } from '../src/site/documents.js';
import { builtAssets } from './built-assets.js';
import { releasedFiles } from './released-files.js';

const folder = new URL('../src/client/', import.meta.url);

/** Entry scripts by name: every file of `src/client`. */
const entries = Object.fromEntries(
  readdirSync(folder).map((file) => [file.replace(/\.ts$/, ''), `src/client/${file}`]),
);

/** Where a stylesheet that is taken as it is stands in the built site. */
const foreignName = (path: string) => `assets/foreign/${basename(path)}`;

/** Writes the HTML files beside the scripts, styles and fonts that Vite has built; serves the same while developing. */
export function sitePlugin(): Plugin {
  return {
    name: 'alder-falls-site',
    config: () => ({
      appType: 'custom',
      base: './',
      build: { modulePreload: { polyfill: false }, rolldownOptions: { input: entries } },
    }),
    generateBundle(_options, bundle) {
      for (const { fileName, path } of releasedFiles)
        this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
      for (const { file, scripts, foreignStyles, print } of builtDocuments) {
        const assets = builtAssets(bundle, scripts);
        for (const path of foreignStyles) {
          this.emitFile({ type: 'asset', fileName: foreignName(path), source: readFileSync(path) });
        }
        const styles = [...foreignStyles.map(foreignName), ...assets.styles];
        this.emitFile({ type: 'asset', fileName: file, source: print({ ...assets, styles }) });
      }
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const file = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html';
        const released = releasedFiles.find(({ fileName }) => fileName === file);
        if (released) {
          response.setHeader('content-type', released.contentType);
          response.end(readFileSync(released.path));
          return;
        }
        const fresh = (await server.ssrLoadModule('/src/site/documents.ts')) as { documents: typeof documents };
        const found = fresh.documents.find((candidate) => candidate.file === file);
        if (!found) return next();
        const scripts = found.scripts.map((name) => `/${entries[name]}`);
        const text = found.print({
          styles: found.foreignStyles.map((path) => `/${path}`),
          fonts: [],
          modules: [],
          scripts,
        });
        response.setHeader('content-type', 'text/html');
        response.end(await server.transformIndexHtml(request.url ?? '/', text));
      });
    },
  };
}
