/** Writes the JSON files of `jsonFiles` into `dist`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonFiles } from './json-files.js';

const dist = join(import.meta.dirname, '..', 'dist');
mkdirSync(dist, { recursive: true });
for (const [name, text] of Object.entries(jsonFiles())) writeFileSync(join(dist, name), text);
