import { noChange, render } from 'lit';
import { type ChildPart, Directive, directive } from 'lit/directive.js';

/** Key → radio buttons as they were first drawn. */
const drawn = new Map<string, DocumentFragment>();

/**
 * Radio buttons of the name `name`, of which that with the value `value` is checked. What `draw` gives, with nothing checked, is drawn once
 * for all that have the same `key`, and copied: a page may ask the same of a hundred statements, and a browser copies faster than it is told.
 */
class CopiedChoices extends Directive {
  #inputs: readonly HTMLInputElement[] = [];
  #key = '';

  render(_key: string, _name: string, _value: string, draw: () => unknown): unknown {
    return draw();
  }

  override update({ startNode }: ChildPart, [key, name, value, draw]: Parameters<this['render']>): unknown {
    let copy: DocumentFragment | undefined;
    const own = name + key;
    if (this.#key !== own) {
      copy = startNode!.ownerDocument!.importNode(masterOf(key, draw), true);
      this.#inputs = [...copy.querySelectorAll('input')];
      for (const input of this.#inputs) input.name = name;
      this.#key = own;
    }
    // Each time: the browser checks what the person chooses, and the page's script may take that back before we are asked again.
    if (value || !copy) for (const input of this.#inputs) input.checked = input.value === value;
    return copy ?? noChange;
  }
}

function masterOf(key: string, draw: () => unknown): DocumentFragment {
  let master = drawn.get(key);
  if (!master) {
    master = document.createDocumentFragment();
    render(draw(), master);
    // Lit's own marks: nothing in a copy is Lit's.
    const marks = document.createNodeIterator(master, NodeFilter.SHOW_COMMENT);
    for (let mark = marks.nextNode(); mark; mark = marks.nextNode()) (mark as Comment).remove();
    drawn.set(key, master);
  }
  return master;
}

export const copiedChoices = directive(CopiedChoices);
