/** Proves the published wording against its sources, rule by rule. Writes nothing; exits with 1 if a rule is broken. */
import { proofRules } from '../src/proof/proof-rules.js';
import { tellFinding } from '../src/proof/tell.js';
import { readEvidence } from './read-evidence.js';

const evidence = readEvidence();
const broken: string[] = [];

for (const { id, name, check, tell } of proofRules) {
  const findings = [...check(evidence)];
  const verdict = findings.length === 0 ? 'holds ' : 'BROKEN';
  console.log(`${id} ${name.padEnd(14)} ${verdict}  ${tell(evidence)}`);
  broken.push(...findings.flatMap((finding) => tellFinding(id, finding)));
}

console.log('\nKept as printed:');
for (const { id, doc, at, text, why } of evidence.kept) {
  console.log(`  ${doc}, byte ${at}, ${id}: ${JSON.stringify(text)} ${why}`);
}
for (const line of broken) console.error(line);
process.exitCode = broken.length === 0 ? 0 : 1;
