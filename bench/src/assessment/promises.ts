import { tryDamagedFiles } from '../../../packages/assessment/src/fixtures/damaged-files.js';
import {
  csvTrip,
  firstFault,
  jsonTrip,
  scoredTwice,
  shareTrip,
} from '../../../packages/assessment/src/fixtures/round-trips.js';
import type { Figure } from '../figure.js';

/** What must hold for each of so many, by the same questions as in the tests: how many kinds of it did not. */
export function promises(): Figure[] {
  return [
    figure('round trips by JSON that changed something', 10_000, firstFault(10_000, jsonTrip)),
    figure('round trips by CSV that changed something', 10_000, firstFault(10_000, csvTrip)),
    figure('round trips by share link that changed something', 10_000, firstFault(10_000, shareTrip)),
    figure('results that a second implementation disputes', 10_000, firstFault(10_000, scoredTwice)),
    figure('damaged files that threw or left something invalid', 20_000, tryDamagedFiles(20_000, 40).fault),
  ];
}

/** Ends at the first, so that the value is 0 or 1. */
function figure(name: string, count: number, fault: string | undefined): Figure {
  const detail = `${count.toLocaleString('en')} generated, by seed${fault ? `; the first: ${fault}` : ''}`;
  return { name, value: fault ? 1 : 0, unit: 'of them', ceiling: 0, detail };
}
