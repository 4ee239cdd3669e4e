import type { Level, Rubric } from '../types/rubric.js';
import { isName, isRaw, NAME_FITS, needText, own, readChecked, readList, readObject, reportOthers } from './fields.js';
import { MAX_LABEL, MAX_LEVELS, MAX_PROMPT, MIN_LEVELS } from './limits.js';
import { whole } from './read-each.js';
import type { Report } from './report.js';

/** A rubric, all or nothing: a scale with a level missing would give every answer another meaning. */
export function readRubric(value: unknown, report: Report, path: string): Rubric | undefined {
  const raw = readObject(value, report, path);
  if (!raw) return undefined;
  reportOthers(raw, ['id', 'version', 'levels'], report, path);
  return whole(report, () => {
    const id = readChecked(raw, 'id', isName, NAME_FITS, report, path)!;
    const version = readChecked(raw, 'version', isName, NAME_FITS, report, path)!;
    const list = readList(raw, 'levels', report, path, [MIN_LEVELS, MAX_LEVELS]);
    const levels = list.flatMap((one, index) => readLevel(one, index + 1, report, `${path}/levels/${index}`) ?? []);
    const labels = new Set(levels.map(({ label }) => label));
    if (labels.size < levels.length) report.add(`${path}/levels`, list, 'a label of its own for each level');
    return { id, version, levels };
  });
}

function readLevel(value: unknown, position: number, report: Report, path: string): Level | undefined {
  if (!isRaw(value)) return report.add(path, value, 'an object with position, label and description');
  reportOthers(value, ['position', 'label', 'description'], report, path);
  if (own(value, 'position') !== position) return report.add(`${path}/position`, own(value, 'position'), `${position}`);
  const label = needText(value, 'label', MAX_LABEL, report, path);
  const description = needText(value, 'description', MAX_PROMPT, report, path);
  return label !== undefined && description !== undefined ? { position, label, description } : undefined;
}
