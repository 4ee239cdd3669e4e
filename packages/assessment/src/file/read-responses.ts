import type { Instrument } from '../types/instrument.js';
import type { Response, Responses } from '../types/response.js';
import { isRaw, own } from './raw.js';
import type { Read } from './read.js';

/** Reads responses, in the instrument's order; those to items it does not ask are left out. */
export function responsesReader({ items }: Instrument, response: Read<Response>): Read<Responses> {
  return (value, report, path) => {
    if (!isRaw(value)) return report.fault(path, value, 'an object');
    const responses: Record<string, Response> = {};
    const asked = new Set<string>();
    for (const { id } of items) {
      asked.add(id);
      const given = own(value, id);
      const one = given === undefined ? given : response(given, report, `${path}/${id}`);
      if (one) responses[id] = one;
    }
    for (const id of Object.keys(value)) {
      if (!asked.has(id)) report.fault(`${path}/${id}`, value[id], 'an item that the instrument asks');
    }
    return responses;
  };
}
