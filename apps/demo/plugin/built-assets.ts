import type { Rolldown } from 'vite';
import type { Assets } from '../src/site/document.js';

/** What a page with these entry scripts loads from the bundle: them, what they import, their styles and the fonts in those. */
export function builtAssets(bundle: Rolldown.OutputBundle, names: readonly string[]): Assets {
  const entries = Object.values(bundle).filter(
    (output): output is Rolldown.OutputChunk =>
      output.type === 'chunk' && output.isEntry && names.includes(output.name),
  );
  const modules = new Set<string>();
  const follow = (chunk: Rolldown.OutputChunk) => {
    for (const file of chunk.imports) {
      modules.add(file);
      const imported = bundle[file];
      if (imported?.type === 'chunk') follow(imported);
    }
  };
  entries.forEach(follow);
  const chunks = [...entries.map(({ fileName }) => fileName), ...modules].map((file) => bundle[file]);
  // An entry that only brings a stylesheet leaves no code behind.
  const scripts = entries.filter(({ code }) => code.trim() !== '').map(({ fileName }) => fileName);
  const styles = chunks.flatMap((chunk) => [
    ...(chunk?.type === 'chunk' ? (chunk.viteMetadata?.importedCss ?? []) : []),
  ]);
  const fonts = Object.keys(bundle).filter(
    (file) =>
      /(newsreader|public-sans).*\.woff2$/.test(file) &&
      styles.some((style) => sourceOf(bundle, style).includes(nameOf(file))),
  );
  return { styles, fonts, scripts, modules: [...modules] };
}

function sourceOf(bundle: Rolldown.OutputBundle, file: string): string {
  const output = bundle[file];
  return output?.type === 'asset' ? String(output.source) : '';
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
