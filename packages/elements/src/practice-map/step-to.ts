/** What of a key press decides where to go. */
type Press = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/**
 * Index that a key leads to from `from` among `length` things in a ring: arrows step and go round, Home and End jump.
 * Undefined for every other key, and for any with a modifier, which the browser or the person's own tools have a use for.
 */
export function stepTo(press: Press, from: number, length: number): number | undefined {
  if (press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return undefined;
  switch (press.key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (from + 1) % length;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (from + length - 1) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return undefined;
  }
}
