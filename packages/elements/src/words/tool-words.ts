import type { Dictionary } from './language.js';

/** What stands on the tools of an item and what they answer. */
export const toolWords: Dictionary<{
  /** Text of the link to the item itself; `name` is ours for it, such as `Practice 7`. */
  link(name: string): string;
  copy: string;
  copied: string;
  /** Says that the browser lets no script copy here. */
  blocked: string;
}> = {
  en: { link: (name) => `Link to ${name}`, copy: 'Copy', copied: 'Copied', blocked: 'Copying is blocked here' },
  es: { link: (name) => `Enlace a ${name}`, copy: 'Copiar', copied: 'Copiado', blocked: 'Aquí no se puede copiar' },
};
