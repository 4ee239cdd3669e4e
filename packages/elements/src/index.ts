/** Element classes and their types. Importing this registers nothing: `./define` does. */
export { IcmaPractice } from './practice/practice.js';
export { IcmaTenet } from './tenet/tenet.js';
export type { HeadingLevel, Layout, Notice, Theme } from './views/frame.js';
export type { PracticePart } from './views/practice-view.js';
