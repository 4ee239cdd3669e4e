/** A day as the city writes it: `Tuesday, December 1, 2026`. The weekday is computed, so it is right. */
export function formatDate(day: string): string {
  return format(day, { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' });
}

/** The parts of a day for a calendar leaf: `Dec`, `1`, `Tuesday`. */
export function dateParts(day: string): { readonly month: string; readonly day: string; readonly weekday: string } {
  return {
    month: format(day, { month: 'short' }),
    day: format(day, { day: 'numeric' }),
    weekday: format(day, { weekday: 'long' }),
  };
}

/** A time of day as the city writes it: `7:00 p.m.`. */
export function formatTime(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return `${hours % 12 || 12}:${String(minutes).padStart(2, '0')} ${hours < 12 ? 'a.m.' : 'p.m.'}`;
}

function format(day: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
