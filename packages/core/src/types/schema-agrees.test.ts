import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type * as core from '../index.js';
import type * as schema from '../schema/index.js';

type Infer<Name extends keyof typeof schema> = (typeof schema)[Name] extends z.ZodType<infer Output> ? Output : never;

// Each line fails to compile if interface and schema differ in any field, optionality or readonly.
test('what a schema of an item infers is the interface of the same name', () => {
  expectTypeOf<Infer<'Tenet'>>().toEqualTypeOf<core.Tenet>();
  expectTypeOf<Infer<'Practice'>>().toEqualTypeOf<core.Practice>();
  expectTypeOf<Infer<'Dimension'>>().toEqualTypeOf<core.Dimension>();
  expectTypeOf<Infer<'Preamble'>>().toEqualTypeOf<core.Preamble>();
  expectTypeOf<Infer<'Adoption'>>().toEqualTypeOf<core.Adoption>();
  expectTypeOf<Infer<'Introduction'>>().toEqualTypeOf<core.Introduction>();
  expectTypeOf<Infer<'Group'>>().toEqualTypeOf<core.Group>();
  expectTypeOf<Infer<'Narrative'>>().toEqualTypeOf<core.Narrative>();
  expectTypeOf<Infer<'Source'>>().toEqualTypeOf<core.Source>();
});

test('what a schema of a document or of a file infers is the interface of the same name', () => {
  expectTypeOf<Infer<'CodeOfEthics'>>().toEqualTypeOf<core.CodeOfEthics>();
  expectTypeOf<Infer<'IcmaPractices'>>().toEqualTypeOf<core.IcmaPractices>();
  expectTypeOf<Infer<'Edition'>>().toEqualTypeOf<core.Edition>();
  expectTypeOf<Infer<'Corpus'>>().toEqualTypeOf<core.Corpus>();
  expectTypeOf<Infer<'AssociationsFile'>>().toEqualTypeOf<core.AssociationsFile>();
  expectTypeOf<Infer<'RevisionsFile'>>().toEqualTypeOf<core.RevisionsFile>();
});

test('what a schema of an association or revision infers is the interface of the same name', () => {
  expectTypeOf<Infer<'Association'>>().toEqualTypeOf<core.Association>();
  expectTypeOf<Infer<'LegacyArea'>>().toEqualTypeOf<core.LegacyArea>();
  expectTypeOf<Infer<'Revision'>>().toEqualTypeOf<core.Revision>();
  expectTypeOf<Infer<'EditionOrigin'>>().toEqualTypeOf<core.EditionOrigin>();
  expectTypeOf<Infer<'AssociationType'>>().toEqualTypeOf<core.AssociationType>();
  expectTypeOf<Infer<'Basis'>>().toEqualTypeOf<core.Basis>();
  expectTypeOf<Infer<'Confidence'>>().toEqualTypeOf<core.Confidence>();
  expectTypeOf<Infer<'Kind'>>().toEqualTypeOf<core.Kind>();
});

test('what a schema of ids infers is the union of the same name', () => {
  expectTypeOf<Infer<'FrameworkId'>>().toEqualTypeOf<core.FrameworkId>();
  expectTypeOf<Infer<'TenetId'>>().toEqualTypeOf<core.TenetId>();
  expectTypeOf<Infer<'PracticeId'>>().toEqualTypeOf<core.PracticeId>();
  expectTypeOf<Infer<'DimensionId'>>().toEqualTypeOf<core.DimensionId>();
  expectTypeOf<Infer<'IntroductionId'>>().toEqualTypeOf<core.IntroductionId>();
  expectTypeOf<Infer<'GroupId'>>().toEqualTypeOf<core.GroupId>();
  expectTypeOf<Infer<'ItemId'>>().toEqualTypeOf<core.ItemId>();
  expectTypeOf<Infer<'LegacyAreaId'>>().toEqualTypeOf<core.LegacyAreaId>();
  expectTypeOf<Infer<'AssociationEnd'>>().toEqualTypeOf<core.AssociationEnd>();
  expectTypeOf<Infer<'EditionId'>>().toEqualTypeOf<core.EditionId>();
});
