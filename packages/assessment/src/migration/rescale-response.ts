import { rescale } from '../rescale.js';
import type { ScaleChoice } from '../types/migration.js';
import type { Response } from '../types/response.js';

/** How a response moves from one number of levels to another; `undefined` as choice when the scale stays the same. */
export interface ScaleMove {
  readonly from: number;
  readonly to: number;
  readonly choice: ScaleChoice | undefined;
}

/** The response on the new scale, `undefined` if nothing is left of it; `lost` says that a position did not exist there. */
export function rescaleResponse(
  response: Response,
  { from, to, choice }: ScaleMove,
): { response: Response | undefined; lost: boolean } {
  if (!choice) return { response, lost: false };
  const { level, target, ...rest } = response;
  const move = (position: number | undefined) => {
    if (position === undefined || choice === 'clear') return undefined;
    if (choice === 'rescale') return rescale(position, from, to);
    return position <= to ? position : undefined;
  };
  const moved = { level: move(level), target: move(target) };
  const next: Response = {
    ...(moved.level !== undefined && { level: moved.level }),
    ...(moved.target !== undefined && { target: moved.target }),
    ...rest,
  };
  const missing = (moved.level ?? level) !== moved.level || (moved.target ?? target) !== moved.target;
  return { response: Object.keys(next).length > 0 ? next : undefined, lost: choice === 'keep' && missing };
}

/** Whether the response has a position, and so depends on the scale. */
export function dependsOnScale({ level, target }: Response): boolean {
  return level !== undefined || target !== undefined;
}
