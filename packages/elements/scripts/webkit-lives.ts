/**
 * What happens to a tag on a page that goes on living. Each runs in the page, on `icma-practice` number 7 and an iframe of the
 * same origin, and tells by its last argument the width of the card's upper border where the tag ended up: 4px where it is
 * drawn and styled.
 */
export const lives: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    'moved, taken out and put back': `
      const home = document.createElement('section');
      document.body.prepend(home);
      for (let round = 0; round < 20; round++) (round % 2 ? document.body : home).append(tag);
      tag.remove();
      home.append(tag);`,
    cloned: `
      const clone = tag.cloneNode(true);
      tag.replaceWith(clone);
      tag = clone;`,
    'made late by script': `
      tag.remove();
      tag = Object.assign(document.createElement('icma-practice'), { number: 8 });
      document.body.append(tag);`,
    'adopted into an iframe': `
      document.querySelector('iframe').contentDocument.body.append(tag);`,
    'adopted into an iframe and back': `
      document.querySelector('iframe').contentDocument.body.append(tag);
      await new Promise((resolve) => setTimeout(resolve, 50));
      document.body.append(tag);`,
    'inside a shadow root of the host': `
      const host = document.body.appendChild(document.createElement('x-host'));
      host.attachShadow({ mode: 'open' }).append(tag);`,
  }).map(([name, act]) => [
    name,
    `const done = arguments[arguments.length - 1];
    (async () => {
      let tag = document.querySelector('icma-practice');
      ${act}
      await tag.updateComplete;
      const article = tag.shadowRoot.querySelector('article');
      return tag.ownerDocument.defaultView.getComputedStyle(article).borderTopWidth;
    })().then(done, (error) => done(String(error)));`,
  ]),
);
