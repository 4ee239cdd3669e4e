import { expect, test } from 'vitest';
import { html, trusted } from './html.js';

test('text is escaped, HTML is kept, lists are joined, and what is absent prints nothing', () => {
  const items = ['<b>', 'a & "b"'].map((text) => html`<li>${text}</li>`);
  expect(String(html`<ul>${items}</ul>${undefined}${false}${trusted('<hr>')}`)).toBe(
    '<ul><li>&lt;b&gt;</li><li>a &amp; &quot;b&quot;</li></ul><hr>',
  );
});
