import { damage, damageBytes } from '../src/fixtures/damage.js';
import { generateAssessment } from '../src/fixtures/generate.js';
import { Random } from '../src/fixtures/random.js';
import { parseAssessment } from '../src/file/parse-assessment.js';
import { readDamagedJson } from '../src/file/read-damaged-json.js';
import { serializeAssessment } from '../src/file/serialize-assessment.js';
const texts = Array.from({ length: 40 }, (_, seed) =>
    serializeAssessment(generateAssessment(seed, { ...(seed % 4 > 0 && { detail: 'practices' as const }) })),
  );
const random = new Random(1186);
const which = random.below(texts.length);
const file = random.chance(0.8) ? damage(texts[which]!, random) : damageBytes(new TextEncoder().encode(texts[which]!), random);
const text = typeof file === 'string' ? file : new TextDecoder().decode(file);
console.log(texts[which]!.length, text.length, text.slice(-300));
const best = (f: () => void) => { let b = 1e9; for (let i = 0; i < 300; i++) { const t = performance.now(); f(); b = Math.min(b, performance.now() - t); } return b; };
console.log('intact', best(() => parseAssessment(texts[which]!)), 'damaged', best(() => parseAssessment(file)), 'lenient', best(() => readDamagedJson(text, 32)));
const r = parseAssessment(file); console.log(r.ok, !r.ok && r.issueCount, !r.ok && r.reason, (r.ok? r.dropped : r.issues).slice(0,4));
for (let j=0;j<3;j++){const w = Array.from({length:5},()=>{const t=performance.now(); parseAssessment(texts[j*4]!); return performance.now()-t}); console.log(texts[j*4]!.length, w);}
