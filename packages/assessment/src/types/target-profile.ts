/** Levels to aim at, for one stage of a career. Editorial: ours or its author's, never ICMA's. */
export interface TargetProfile {
  readonly id: string;
  /** For whom, in a few words. */
  readonly label: string;
  /** True: the figures are a judgement to be edited, not a standard. */
  readonly editorial: true;
  /** How many levels the rubric has that the targets are positions of. */
  readonly levels: number;
  /** `practice-07-leadership` → position of the level. */
  readonly targets: Readonly<Record<string, number>>;
}
