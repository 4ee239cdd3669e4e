import type { Instrument } from '../types/instrument.js';
import type { Response, Responses } from '../types/response.js';
import { isRaw, own } from './fields.js';
import { readResponse } from './read-response.js';
import type { Report } from './report.js';

/** The valid responses, none if it is no object (which the caller reports), in the instrument's order; responses to items it does not ask are reported and left out. */
export function readResponses(
  value: unknown,
  instrument: Instrument,
  levels: number,
  report: Report,
  path: string,
): Responses {
  const responses: Record<string, Response> = {};
  const raw = isRaw(value) ? value : {};
  const asked = new Set<string>();
  for (const { id } of instrument.items) {
    asked.add(id);
    const given = own(raw, id);
    const response = given === undefined ? undefined : readResponse(given, levels, report, `${path}/${id}`);
    if (response) responses[id] = response;
  }
  for (const id of Object.keys(raw)) {
    if (!asked.has(id)) report.add(`${path}/${id}`, raw[id], 'an item that the instrument asks');
  }
  return responses;
}
