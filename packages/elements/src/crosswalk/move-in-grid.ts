/** A place in a table: row and column, both from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What of a key press decides where to go. */
type Press = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/**
 * Where a key leads to from `from`, among the places that `filled` says are filled, row by row. Arrows go to the next filled
 * place in their line and stay where there is none; Home and End go to the ends of the row, with Ctrl to those of the table.
 * `mirrored` is a table whose columns run from right to left. Undefined for every other key.
 */
export function moveInGrid(
  press: Press,
  from: Place,
  filled: readonly (readonly boolean[])[],
  mirrored = false,
): Place | undefined {
  if (press.altKey || press.metaKey || press.shiftKey) return undefined;
  const row = placesWhere(filled, (place) => place.row === from.row);
  const column = placesWhere(filled, (place) => place.column === from.column);
  if (press.ctrlKey) {
    const all = placesWhere(filled, () => true);
    return press.key === 'Home' ? all[0] : press.key === 'End' ? all.at(-1) : undefined;
  }
  const right = row.find((place) => place.column > from.column) ?? from;
  const left = row.findLast((place) => place.column < from.column) ?? from;
  switch (press.key) {
    case 'ArrowRight':
      return mirrored ? left : right;
    case 'ArrowLeft':
      return mirrored ? right : left;
    case 'ArrowDown':
      return column.find((place) => place.row > from.row) ?? from;
    case 'ArrowUp':
      return column.findLast((place) => place.row < from.row) ?? from;
    case 'Home':
      return row[0];
    case 'End':
      return row.at(-1);
    default:
      return undefined;
  }
}

function placesWhere(filled: readonly (readonly boolean[])[], wanted: (place: Place) => boolean): Place[] {
  return filled
    .flatMap((cells, row) => cells.map((is, column) => ({ row, column, is })))
    .filter((place) => place.is && wanted(place))
    .map(({ row, column }) => ({ row, column }));
}
