/**
 * Proves the published wording against its sources, rule by rule, and the data against the cross-item rules. Writes
 * nothing; exits with 1 if anything does not hold.
 */
import { allJudges } from '../src/proof/all-judges.js';
import { tamper } from '../src/proof/f8-tampering.js';
import { counted } from '../src/proof/finding.js';
import { proofRules } from '../src/proof/proof-rules.js';
import { tellFinding, tellTampering } from '../src/proof/tell.js';
import { rules } from '../src/rules/rules.js';
import { readCorpus } from './read-corpus.js';
import { readEvidence } from './read-evidence.js';

const evidence = readEvidence();
const corpus = await readCorpus();
const broken: string[] = [];
const say = (id: string, name: string, found: readonly string[], what: string) => {
  console.log(`${id} ${name.padEnd(14)} ${found.length === 0 ? 'holds ' : 'BROKEN'}  ${what}`);
  broken.push(...found);
};

for (const { id, name, check, tell } of proofRules) {
  const findings = [...check(evidence)];
  say(
    id,
    name,
    findings.flatMap((finding) => tellFinding(id, finding)),
    tell(evidence),
  );
}

// On a corpus that is broken already, every tampering would be noticed, and the line would say nothing.
if (broken.length === 0) {
  const result = tamper(evidence, allJudges(corpus), { times: 10_000, seed: 201_711 });
  const noticed = counted(
    result.tried - result.missed.length,
    `of ${counted(result.tried, 'one-character changes noticed')}`,
  );
  const by = [...result.caught].sort(([, a], [, b]) => b - a).map(([id, times]) => `${id} ${times}`);
  say('F8', 'tampering', result.missed.map(tellTampering), `${noticed}, first by ${by.join(', ')}`);
}

const problems = Object.values(rules).flatMap((rule) => rule(corpus));
const things = [
  counted(Object.keys(corpus.provenance).length, 'items'),
  counted(corpus.associations.length, 'associations'),
  counted(corpus.revisions.length, 'revisions'),
  counted(corpus.redirects.length, 'redirects'),
];
say(
  '  ',
  'cross-item',
  problems.map(({ rule, message }) => `${rule} ${message}`),
  `${counted(Object.keys(rules).length, 'rules')} over ${things.join(', ')}`,
);

console.log('\nKept as printed:');
for (const { id, doc, at, text, why } of evidence.kept) {
  console.log(`  ${doc}, byte ${at}, ${id}: ${JSON.stringify(text)} ${why}`);
}
for (const line of broken) console.error(line);
process.exitCode = broken.length === 0 ? 0 : 1;
