import { type Frame, type HeadingLevel, headingLevels, layouts, notices, themes } from '../views/frame.js';
import { heed, readChoice } from './read-attribute.js';

/** The attributes that every element of this package has. Any of them may hold any text. */
export interface FrameAttributes {
  readonly localName: string;
  readonly layout: string;
  readonly theme: string;
  readonly headingLevel: string;
  readonly notice: string;
}

/** How `element` asks to stand on the page; what it says that means nothing is warned about and ignored. */
export function readFrame(element: FrameAttributes): Frame {
  const choice = <T extends string>(attribute: string, text: string, choices: readonly T[], fallback: T) =>
    heed(readChoice(text, choices, fallback), element.localName, attribute, `one of ${choices.join(', ')}`);
  return {
    layout: choice('layout', element.layout, layouts, 'card'),
    theme: choice('theme', element.theme, themes, 'auto'),
    headingLevel: Number(choice('heading-level', element.headingLevel, headingLevels, '3')) as HeadingLevel,
    notice: choice('notice', element.notice, notices, 'auto'),
  };
}
