/**
 * Throws where a policy of the page forbids templates, before anything is registered: an element could show nothing then,
 * while an unregistered tag shows its own content. Imported first by each script-tag file. Where another copy is on the page
 * already there is nothing to find out, and a policy that allows each name once would report the attempt.
 */
import { html, render } from 'lit';

if (!customElements.get('icma-practice')) render(html`<i></i>`, document.createDocumentFragment());
