/**
 * A number as people write it where they are: `1,234`. Up to three digits are the same wherever English or Spanish is spoken, and
 * `Intl`, which takes longer over its first number than a whole page of the form does, is not asked.
 */
export function formatNumber(value: number, language: string): string {
  const plain = /^\d{1,3}$/.test(`${value}`) && !language.includes('-u-');
  return plain ? `${value}` : new Intl.NumberFormat(language).format(value);
}
