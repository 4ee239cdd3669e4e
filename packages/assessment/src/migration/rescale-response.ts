import { rescale } from '../rescale.js';
import type { ScaleChoice } from '../types/migration.js';
import type { Response } from '../types/response.js';

/** How a response moves from one number of levels to another; `undefined` as choice when the scale stays the same, or nothing was rated. */
export interface ScaleMove {
  readonly from: number;
  readonly to: number;
  readonly choice: ScaleChoice | undefined;
}

/** The fields that hold a position on the scale. */
const POSITIONS = ['level', 'target'] as const;

/** The response on the new scale, `undefined` if nothing is left of it; `lost` says that a position to keep does not exist there. */
export function rescaleResponse(
  response: Response,
  { from, to, choice }: ScaleMove,
): { response: Response | undefined; lost: boolean } {
  const next: { -readonly [Field in keyof Response]: Response[Field] } = { ...response };
  let lost = false;
  for (const field of POSITIONS) {
    const position = response[field];
    if (!position) continue;
    if (choice === 'rescale') next[field] = rescale(position, from, to);
    else if (choice === 'clear' || position > to) {
      delete next[field];
      lost ||= choice === 'keep';
    }
  }
  return { response: Object.keys(next).length > 0 ? next : undefined, lost };
}

/** Whether the response has a position, and so depends on the scale. */
export function dependsOnScale(response: Response): boolean {
  return POSITIONS.some((field) => response[field]);
}
