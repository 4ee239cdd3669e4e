/** `pnpm docs:api`: writes the API reference in `docs/api` from the docstrings of the built packages. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiPages } from './docs/api/api-pages.ts';
import { root } from './lib/run.ts';

const folder = join(root, 'docs/api');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const pages = apiPages();
for (const { file, text } of pages) writeFileSync(join(folder, file), text);
console.log(`${pages.length} pages in docs/api`);
