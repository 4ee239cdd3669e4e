/** Element classes and their types. Importing this registers nothing: `./define` does. */
export { IcmaCodeOfEthics } from './code-of-ethics/code-of-ethics.js';
export { IcmaCopyEvent } from './events/icma-copy-event.js';
export { IcmaPractice } from './practice/practice.js';
export { IcmaTenet } from './tenet/tenet.js';
export type { HeadingLevel, Layout, Notice, Theme } from './views/frame.js';
export type { PracticePart } from './views/practice-view.js';
