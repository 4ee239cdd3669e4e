/** Why a person gives no level; an empty object says that they gave no reason. */
export interface NoLevel {
  /** In the person's words, at most 500 characters. */
  readonly reason?: string;
}

/**
 * What one person says of one item. At most one of `level`, `notApplicable` and `cannotJudge` is there; none of them means
 * unanswered, which is never zero. Every field may be absent, but not all: an empty response is no response.
 */
export interface Response {
  /** Position of a level of the rubric, from 1. */
  readonly level?: number;
  /** Position of the level the person aims at, from 1. */
  readonly target?: number;
  /** Importance in the present role, 1 (little) to 5 (essential). */
  readonly importance?: number;
  /** How sure the person is of the level, 1 (not very) to 3 (very). */
  readonly confidence?: number;
  /** The item does not arise in the person's role. */
  readonly notApplicable?: NoLevel;
  /** It arises, but the person has not seen enough of their own practice to say. */
  readonly cannotJudge?: NoLevel;
  /** At most 4,000 characters. */
  readonly note?: string;
  /** What shows the level: a link, a document, an occasion; at most 2,000 characters. */
  readonly evidence?: string;
}

/** Item id → response; an item without an entry is unanswered. */
export type Responses = Readonly<Record<string, Response>>;

/** Fields to set; a field given as `undefined` is cleared, a field left out stays as it is. */
export type ResponseChange = { readonly [Field in keyof Response]?: Response[Field] | undefined };
