import type { Answers } from '@icma-sdk/assessment';

/** What the element with this id, in the same document or shadow root as `from`, has as its `assessment`. */
export function findSource(from: Element, id: string): unknown {
  const root = from.getRootNode() as Partial<DocumentFragment>;
  return (root.getElementById?.(id) as { assessment?: unknown } | null | undefined)?.assessment;
}

/** Whether something has the shape of answers: a page may set anything. */
export function isAnswers(value: unknown): value is Answers {
  try {
    const { instrument, rubric, responses } = (value ?? {}) as Partial<Answers>;
    return Array.isArray(instrument?.items) && Array.isArray(rubric?.levels) && typeof responses === 'object';
  } catch {
    // Such as a proxy that was revoked.
    return false;
  }
}
