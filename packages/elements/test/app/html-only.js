// What a static site generator writes.
import { renderItemHtml } from '@icma-sdk/elements/html';

console.log(renderItemHtml('tenet-03'));
