import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'Elements for the ICMA Code and Practices', brandTarget: '_self' }),
});
