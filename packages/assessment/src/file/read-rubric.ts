import type { Level, Rubric } from '../types/rubric.js';
import { MAX_LABEL, MAX_LEVELS, MAX_PROMPT, MIN_LEVELS } from './limits.js';
import { id } from './names.js';
import { list, object, type Read, sound, text, whole } from './read.js';

const level = object<Level>({
  position: whole(MAX_LEVELS),
  label: text(MAX_LABEL),
  description: text(MAX_PROMPT),
});
const rubric = object<Rubric>({ id, version: id, levels: list(sound(level), MIN_LEVELS, MAX_LEVELS) });

/** Reads a rubric, all or nothing: a scale with a level missing would give every answer another meaning. */
export const readRubric: Read<Rubric> = sound((value, report, path) => {
  const { faults } = report;
  const read = rubric(value, report, path);
  if (report.faults > faults) return undefined;
  const labels = new Set<string>();
  read!.levels!.forEach(({ position, label }, index) => {
    if (position !== index + 1) report.fault(`${path}/levels/${index}/position`, position, `${index + 1}`);
    const same = label.trim().toLowerCase();
    if (labels.has(same)) report.fault(`${path}/levels/${index}/label`, label, 'each label once');
    labels.add(same);
  });
  return read;
});
