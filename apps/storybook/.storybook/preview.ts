import { definePreview } from '@storybook/web-components-vite';
import stories from '../../../packages/elements/stories/preview.js';

/** The preview that stories are made with, and the order of the list on the left, which Storybook reads from the text of this file. */
export default definePreview({
  ...stories.input,
  tags: ['autodocs'],
  parameters: {
    ...stories.input.parameters,
    options: {
      storySort: {
        order: [
          'Start here',
          'Choosing an element',
          'Embed builder',
          'Embedding',
          'Theming',
          'Presets',
          'Content policy',
          'Accessibility',
          'Adding a language',
          'Data and provenance',
          'Keeping answers',
          'Versions',
          'Practice',
          'Tenet',
          'Practice map',
          'Crosswalk',
          'Practices',
          'Level input',
          'Self-assessment',
          'Results',
          '*',
          'API reference',
        ],
      },
    },
  },
});
