import * as z from 'zod';

/** The two documents as a whole. In CASE: a CFDocument. */
export const FrameworkId = z
  .enum(['code-of-ethics', 'icma-practices'])
  .meta({ description: 'One of the two documents. In CASE: a CFDocument.' });
