/** What the builder calls what can be chosen. */
export const kindNames = { script: 'Script tag', iframe: 'Iframe', html: 'Plain HTML' } as const;

export const kindUses = {
  script: 'Where a page may load a script from its own server. Without script the text is still there.',
  iframe:
    'Where the editor takes an iframe and nothing else. The page it shows lies on your server. The second line grows the frame to what it shows; without it the frame has the height that is written in it, and scrolls.',
  html: 'Where nothing may run. Works in every editor that has a source view, prints and is found by search; it does not change when the release does.',
} as const;

export const layoutNames = {
  card: 'Card: a box of its own',
  row: 'Row: one line of a list',
  full: 'Full: as the page’s own text',
} as const;

export const languageNames = { en: 'English', es: 'Español' } as const;

export const themeNames = {
  auto: 'As the page: light or dark',
  light: 'Light',
  dark: 'Dark',
  plain: 'Plain: the page’s own colors',
} as const;

/** The same for a frame, which is light where nothing else is asked for: it may stand on a light page before a reader who likes dark. */
export const frameThemeNames = { ...themeNames, auto: 'Not chosen: light', plain: 'Plain: black on white' } as const;

export const hostNames = {
  own: 'Our own server (best)',
  jsdelivr: 'Public network: jsDelivr',
  unpkg: 'Public network: unpkg',
} as const;

export const colorLabels = {
  surface: 'Background',
  text: 'Wording',
  muted: 'Notices and letters',
  primary: 'Links',
  line: 'Borders',
} as const;

/** What a warning calls the colors that the builder does not ask for. */
export const inkLabels = {
  ...colorLabels,
  principles: 'The color of practices 1 to 5',
  lead: 'The color of practices 6 to 8',
  purposes: 'The color of practices 9 and 10',
  skills: 'The color of practices 11 to 14',
  warn: 'The edge of a caution',
  ok: 'What is done',
  bad: 'What is missing or wrong',
  button: 'The label of the button',
} as const;

export const groundLabels = {
  surface: 'the background',
  raised: 'the ground of search, of notices and of the level chosen',
  primary: 'the button',
  page: 'a page without colors of its own',
  band: 'the chosen row and column',
} as const;
