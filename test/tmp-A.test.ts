import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { parseScenarios, runScenario } from '../src/scenario/index.js';
import { krachtigPerspectief } from '../src/regulations/krachtig-perspectief/index.js';
it('runs', () => {
  const dir = 'fixtures/krachtig-perspectief/';
  const out: string[] = []; let n = 0, bad = 0, files = 0;
  for (const f of readdirSync(dir).filter((f) => /^(indienen|ontvangst|werking|registratie)-.*scenario.yaml$/.test(f))) {
    files++;
    const p = parseScenarios(readFileSync(dir + f, 'utf8'));
    if (!p.ok) { out.push(f + ' PARSE ' + JSON.stringify(p.issues)); bad++; continue; }
    for (const { scenario } of p.value) {
      n++;
      const r = runScenario(krachtigPerspectief, scenario);
      if (!r.ok) { bad++; out.push(f + ' | ' + scenario.titel + ' ISSUES ' + JSON.stringify(r.issues)); continue; }
      const untouched = r.value.covers.filter((c) => !r.value.touched.clauses.includes(c));
      if (untouched.length) out.push(f + ' | ' + scenario.titel + ' UNTOUCHED ' + untouched);
      if (!r.value.passed) { bad++; r.value.steps.forEach((s, i) => s.mismatches.forEach((m) => out.push(`${f} | ${scenario.titel} | ${s.on} ${JSON.stringify(m)}`)));
        r.value.steps.forEach((s) => { if (s.outcome === 'not-reached') out.push('   not reached ' + s.on); }); }
    }
  }
  out.push(`files ${files} scenarios ${n} bad ${bad}`);
  writeFileSync('/tmp/partA/out.txt', out.join('\n') + '\n');
});
