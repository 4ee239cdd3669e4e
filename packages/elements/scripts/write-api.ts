/** `pnpm --filter @icma-sdk/elements api`: writes `api.txt` from what was built. Its diff is to be reviewed as API. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiSummary } from './api-summary.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const summary = apiSummary(read('dist/custom-elements.json'), Object.keys(read('package.json').exports));
writeFileSync(join(root, 'api.txt'), summary);
