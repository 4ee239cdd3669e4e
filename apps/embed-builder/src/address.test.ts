import { expect, test } from 'vitest';
import { addressFault, folderAddress, namesHost } from './address.ts';

test.each([
  ['/icma/1.0.0', '/icma/1.0.0/'],
  ['/icma/1.0.0///', '/icma/1.0.0/'],
  ['  icma ', 'icma/'],
  ['https://files.example.gov/icma/', 'https://files.example.gov/icma/'],
  ['//files.example.gov/icma', '//files.example.gov/icma/'],
])('keeps a path or a web address: %s', (typed, folder) => {
  expect(folderAddress(typed)).toBe(folder);
});

test.each([
  'javascript:alert(1)//',
  'JavaScript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
])('takes the scheme from what would run: %j', (typed) => {
  const { protocol } = new URL(folderAddress(typed), 'https://example.gov/page');
  expect(protocol).toBe('https:');
});

test.each([
  ['/our files/icma', '/our%20files/icma/'],
  ['/our%20files/icma', '/our%20files/icma/'],
  ['/100%/ñ/"x"', '/100%25/%C3%B1/%22x%22/'],
  ['https://files.example.gov/our files', 'https://files.example.gov/our%20files/'],
])('writes as an address has it what no address has: %s', (typed, folder) => {
  expect(folderAddress(typed)).toBe(folder);
  expect(addressFault(typed)).toBeUndefined();
});

test.each(['/icma/?v=1', '/icma#top', '/icma/ ?v=1#top'])(
  'leaves out a query and a fragment, and says so: %s',
  (typed) => {
    expect(folderAddress(typed)).toBe('/icma/');
    expect(addressFault(typed)).toContain('no “?” and no “#”');
  },
);

test.each(['https://exa mple.gov/icma', '//[x'])('says of %s that it is no address', (typed) => {
  expect(addressFault(typed)).toContain('No browser takes this');
});

test.each([
  ['https://files.example.gov/icma', true],
  ['//files.example.gov/icma', true],
  ['/icma', false],
  ['javascript://files.example.gov', false],
])('knows whether %s names a host', (typed, named) => {
  expect(namesHost(typed)).toBe(named);
});
