/**
 * Ids are stable slugs: never reused, never renamed without a redirect. They are written out, not computed,
 * so that an editor completes them and the compiler refuses one that does not exist.
 */

/** The two documents as a whole. In CASE: a CFDocument. */
export type FrameworkId = 'code-of-ethics' | 'icma-practices';

/** `tenet-01` to `tenet-12`. */
export type TenetId =
  | 'tenet-01'
  | 'tenet-02'
  | 'tenet-03'
  | 'tenet-04'
  | 'tenet-05'
  | 'tenet-06'
  | 'tenet-07'
  | 'tenet-08'
  | 'tenet-09'
  | 'tenet-10'
  | 'tenet-11'
  | 'tenet-12';

/** `practice-01` to `practice-14`. */
export type PracticeId =
  | 'practice-01'
  | 'practice-02'
  | 'practice-03'
  | 'practice-04'
  | 'practice-05'
  | 'practice-06'
  | 'practice-07'
  | 'practice-08'
  | 'practice-09'
  | 'practice-10'
  | 'practice-11'
  | 'practice-12'
  | 'practice-13'
  | 'practice-14';

type AtoE = 'a' | 'b' | 'c' | 'd' | 'e';

/** A lettered statement under a practice, such as `practice-07-leadership-a`; 166 in all. */
export type DimensionId =
  | `practice-01-leadership-${'a' | 'b'}`
  | `practice-01-management-${AtoE}`
  | `practice-02-leadership-${AtoE}`
  | `practice-02-management-${AtoE}`
  | `practice-03-leadership-${'a' | 'b'}`
  | `practice-03-management-${AtoE}`
  | `practice-04-leadership-${AtoE | 'f' | 'g'}`
  | `practice-04-management-${AtoE | 'f'}`
  | `practice-05-leadership-${'a' | 'b' | 'c' | 'd'}`
  | `practice-05-management-${'a' | 'b' | 'c' | 'd'}`
  | `practice-06-leadership-${AtoE | 'f' | 'g'}`
  | `practice-06-management-${'a' | 'b' | 'c'}`
  | `practice-07-leadership-${AtoE}`
  | `practice-07-management-${AtoE | 'f' | 'g' | 'h' | 'i'}`
  | `practice-08-leadership-${AtoE | 'f' | 'g' | 'h' | 'i' | 'j'}`
  | `practice-08-management-${AtoE | 'f' | 'g' | 'h' | 'i' | 'j'}`
  | `practice-09-leadership-${AtoE}`
  | `practice-09-management-${'a' | 'b' | 'c' | 'd'}`
  | `practice-10-leadership-${AtoE}`
  | `practice-10-management-${AtoE | 'f'}`
  | `practice-11-leadership-${'a' | 'b' | 'c' | 'd'}`
  | `practice-11-management-${'a' | 'b' | 'c' | 'd'}`
  | `practice-12-leadership-${AtoE | 'f'}`
  | `practice-12-management-${AtoE | 'f' | 'g' | 'h' | 'i' | 'j'}`
  | `practice-13-leadership-${AtoE | 'f'}`
  | `practice-13-management-${AtoE | 'f' | 'g'}`
  | `practice-14-leadership-${AtoE | 'f' | 'g' | 'h'}`
  | `practice-14-management-${AtoE | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l'}`;

/** One of the three paragraphs that introduce the Practices. */
export type IntroductionId = `icma-practices-introduction-${1 | 2 | 3}`;

/** A part of the narrative that groups the Practices. */
export type GroupId = 'group-principles' | 'group-lead' | 'group-purposes' | 'group-skills';

/** Every part of the two documents that has words of its own. */
export type ItemId =
  | 'code-of-ethics-preamble'
  | TenetId
  | 'code-of-ethics-adoption'
  | IntroductionId
  | 'narrative'
  | GroupId
  | PracticeId
  | DimensionId;

/** One of the 18 areas that the 14 practices replaced in November 2017. */
export type LegacyAreaId =
  | 'legacy-area-01'
  | 'legacy-area-02'
  | 'legacy-area-03'
  | 'legacy-area-04'
  | 'legacy-area-05'
  | 'legacy-area-06'
  | 'legacy-area-07'
  | 'legacy-area-08'
  | 'legacy-area-09'
  | 'legacy-area-10'
  | 'legacy-area-11'
  | 'legacy-area-12'
  | 'legacy-area-13'
  | 'legacy-area-14'
  | 'legacy-area-15'
  | 'legacy-area-16'
  | 'legacy-area-17'
  | 'legacy-area-18';
