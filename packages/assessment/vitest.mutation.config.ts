import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What noticed the last change comes first, then what is quick: most changes are noticed within a file or two. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const cost = (file: TestSpecification) => {
      const known = this.ctx.cache.getFileTestResults(
        `${file.project.name}:${file.moduleId.slice(this.ctx.config.root.length + 1)}`,
      );
      return known?.failed ? -1 : (known?.duration ?? 0);
    };
    return [...files].sort((a, b) => cost(a) - cost(b));
  }
}

/** What mutants are tried against: the tests that need no thousands of runs. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    exclude: ['src/**/*.{property,fuzz}.test.ts', 'src/**/{round-trip,naive-scoring,schema}.test.ts'],
    maxWorkers: 1,
    isolate: false,
    sequence: { sequencer: QuickFirst },
    testTimeout: 120_000,
  },
});
