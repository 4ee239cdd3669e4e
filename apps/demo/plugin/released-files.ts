import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { release } from '@icma-sdk/embed-builder/release';

const dist = dirname(fileURLToPath(import.meta.resolve('@icma-sdk/elements/sri.json')));
const contentTypes: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

/** A file of the elements' release that the site serves itself, as a city would: where it lies, and under which name it is served. */
interface ReleasedFile {
  readonly fileName: string;
  readonly path: string;
  readonly contentType: string;
}

/** All files that snippets can name. */
export const releasedFiles: readonly ReleasedFile[] = Object.keys(release.integrity).map((file) => ({
  fileName: `icma/${release.version}/${file}`,
  path: join(dist, file),
  contentType: contentTypes[extname(file)]!,
}));
