/** Element classes and their types. Importing this registers nothing: `./define` does. */
export { IcmaCrosswalk } from './crosswalk/crosswalk.js';
export { IcmaSelectEvent } from './events/icma-select-event.js';
export { IcmaPractice } from './practice/practice.js';
export { IcmaPracticeMap } from './practice-map/practice-map.js';
export { IcmaTenet } from './tenet/tenet.js';
export type { HeadingLevel, Layout, Notice, Theme } from './views/frame.js';
export type { PracticeResult, PracticeResults } from './views/practice-map-view.js';
export type { PracticePart } from './views/practice-view.js';
