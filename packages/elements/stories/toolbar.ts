/** What the toolbar above a story can change, and the values it starts with. Width is Storybook's own tool: see `widths`. */
export const toolbar = {
  scheme: tool('Theme of the page', 'contrast', [
    ['light', 'Light'],
    ['dark', 'Dark'],
    ['site', 'A site’s own colors'],
  ]),
  preset: tool('Preset on the page', 'paintbrush', [
    ['none', 'No preset'],
    ['plain', 'Plain'],
    ['uswds', 'USWDS-like'],
    ['print', 'Print first'],
  ]),
  language: tool('Language of the page', 'globe', [
    ['en', 'English'],
    ['es', 'Español'],
  ]),
  direction: tool('Direction of the page’s text', 'transfer', [
    ['ltr', 'Left to right'],
    ['rtl', 'Right to left'],
  ]),
  contrast: tool('Colors forced by the system, simulated', 'eye', [
    ['none', 'Colors as set'],
    ['forced', 'Forced colors'],
  ]),
} as const;

export const initialGlobals = { scheme: 'light', preset: 'none', language: 'en', direction: 'ltr', contrast: 'none' };

/** Widths of the window that a story can be looked at in. */
export const widths = {
  phone: { name: 'Phone, 320 px', styles: { width: '320px', height: '640px' }, type: 'mobile' },
  tablet: { name: 'Tablet, 768 px', styles: { width: '768px', height: '1024px' }, type: 'tablet' },
  desktop: { name: 'Desktop, 1280 px', styles: { width: '1280px', height: '800px' }, type: 'desktop' },
} as const;

function tool(
  description: string,
  icon: 'contrast' | 'paintbrush' | 'globe' | 'transfer' | 'eye',
  items: readonly [string, string][],
) {
  return {
    description,
    toolbar: { title: description, icon, items: items.map(([value, title]) => ({ value, title })), dynamicTitle: true },
  };
}
