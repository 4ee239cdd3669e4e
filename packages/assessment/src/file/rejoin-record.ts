import { placeOf } from '../place-of.js';
import { isRaw, type Raw } from './raw.js';

/**
 * A damaged record with its parts back in place: where a bracket was lost or added, answers end up within another answer or beside
 * `responses`, and fields of the record among the answers; or `responses` itself lost its name. Of two with one name, the first stays.
 */
export function rejoinRecord(record: Raw, fields: readonly string[]): Raw {
  const top = new Map<string, unknown>();
  const answers = new Map<string, unknown>();
  const put = (part: Raw, rest: Map<string, unknown>) => {
    for (const [key, value] of Object.entries(part)) {
      if (placeOf(key)) putAnswer(key, value);
      else if (fields.includes(key) && key !== 'responses') putFirst(top, key, value);
      else if (isRaw(value) && (key === 'responses' || Object.keys(value).some(placeOf))) put(value, answers);
      else putFirst(rest, key, value);
    }
  };
  const putAnswer = (id: string, value: unknown) => {
    const own = new Map<string, unknown>();
    if (!answers.has(id)) answers.set(id, isRaw(value) ? own : value);
    if (isRaw(value)) put(value, own);
  };
  put(record, top);
  const responses = [...answers].map(([id, own]) => [id, own instanceof Map ? Object.fromEntries(own) : own]);
  return Object.fromEntries([...top, ['responses', Object.fromEntries(responses)]]);
}

function putFirst(map: Map<string, unknown>, key: string, value: unknown): void {
  if (!map.has(key)) map.set(key, value);
}
