import { type Corpus, type Problem, problem } from './corpus.js';

const most = 240;

/** Every rationale is one to 240 characters long and ends with a full stop. */
export function rationaleLength({ associations }: Corpus): Problem[] {
  return associations.flatMap(({ file, value: { origin, destination, rationale } }) => {
    if (rationale.length <= most && /\S\.$/.test(rationale)) return [];
    const what = `a rationale is a sentence of at most ${most} characters; this one has ${rationale.length}.`;
    return [problem('rationale-length', file, `${origin} → ${destination}`, what)];
  });
}
