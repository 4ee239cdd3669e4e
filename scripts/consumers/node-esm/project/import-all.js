/** Imports every entry that is named in entries.json, one after the other; says of each that fails why it does. */
import entries from './entries.json' with { type: 'json' };

const failures = [];
for (const { specifier, kind } of entries) {
  try {
    await import(specifier, kind === 'json' ? { with: { type: 'json' } } : {});
  } catch (error) {
    failures.push(`${specifier}: ${error}`);
  }
}
if (failures.length > 0) {
  console.error(failures.join('\n'));
  process.exit(1);
}
