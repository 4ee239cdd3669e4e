/** The City Council, in the order of the seats. Invented. */
export const council: readonly { readonly name: string; readonly seat: string; readonly until: string }[] = [
  { name: 'Helen Brandvold', seat: 'Mayor', until: '2027' },
  { name: 'Luis Arroyo', seat: 'Ward 1', until: '2029' },
  { name: 'Denise Whitaker', seat: 'Ward 2, Mayor pro tem', until: '2027' },
  { name: 'Tomasz Kowal', seat: 'Ward 3', until: '2029' },
  { name: 'Priya Raman', seat: 'Ward 4', until: '2027' },
  { name: 'Joan Fairley', seat: 'At large', until: '2027' },
  { name: 'Samuel Obi', seat: 'At large', until: '2029' },
];
