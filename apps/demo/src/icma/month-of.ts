/** A month as people write it: `April 2023` for `2023-04`; a year stays a year. */
export function monthOf(date: string): string {
  const [year, month] = date.split('-');
  if (!month) return date;
  const day = new Date(`${year}-${month}-01T00:00:00Z`);
  return `${new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' }).format(day)} ${year}`;
}
