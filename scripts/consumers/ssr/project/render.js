/** A server that has no page: imports the elements as an app would for both sides, and sends the content as HTML. */
import assert from 'node:assert/strict';
import { practice07 } from '@icma-sdk/core/practices/practice-07';
import '@icma-sdk/elements';
import '@icma-sdk/elements/define';
import { renderItemHtml } from '@icma-sdk/elements/html';

assert.equal(globalThis.document, undefined);
const html = renderItemHtml('practice-07');
for (const text of [practice07.title, practice07.leadership[0].statement.slice(0, 20)]) {
  assert.ok(html.includes(text), `The HTML lacks ${JSON.stringify(text)}:\n${html}`);
}
assert.equal(renderItemHtml('practice-07'), html, 'The same item gives the same HTML.');
