import { test } from 'vitest';

// Run only where vitest.config.ts found no Chromium, so that a missing browser is a failure that says what to do.
test('a browser is there to test the elements in', () => {
  throw new Error('No Chromium found. Install it (apt-get install chromium) or set CHROMIUM_PATH to its executable.');
});
