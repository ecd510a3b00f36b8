import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'vitest';
import { krachtigPerspectief } from '../src/regulations/krachtig-perspectief/index.js';
import { parseScenarios } from '../src/scenario/parse-scenarios.js';
import { runScenario } from '../src/scenario/run-scenario.js';
test('x', () => {
  const dir = 'fixtures/krachtig-perspectief/';
  let n = 0, bad = 0; const lines: string[] = [];
  const opts: Record<string, Set<string>> = {};
  for (const f of readdirSync(dir).filter((x) => x.startsWith('lezing-')).sort()) {
    const p = parseScenarios(readFileSync(dir + f, 'utf8'));
    if (!p.ok) { lines.push('PARSE ' + f + ' ' + JSON.stringify(p.issues)); continue; }
    for (const { scenario } of p.value) {
      n++;
      const r = runScenario(krachtigPerspectief, scenario);
      if (!r.ok) { bad++; lines.push(`${f} | ${scenario.titel} | CHECK ${JSON.stringify(r.issues)}`); continue; }
      for (const c of r.value.covers) if (!r.value.touched.clauses.includes(c)) lines.push(`${f} | ${scenario.titel} | dekt ${c} not touched`);
      for (const [k, v] of Object.entries(r.value.touched.readings)) for (const o of v) (opts[k] ??= new Set()).add(o);
      if (r.value.passed) continue;
      bad++;
      lines.push(`${f} | ${scenario.titel}`);
      for (const s of r.value.steps) if (s.mismatches.length || s.outcome === 'not-reached') lines.push(`     ${s.on} ${s.outcome} ${JSON.stringify(s.mismatches)} ${JSON.stringify(s.issues)}`.slice(0, 700));
    }
  }
  console.log(lines.join('\n')); console.log(n, 'scenarios', bad, 'bad');
  for (const [k,v] of Object.entries(krachtigPerspectief.definition.readings)) console.log(k, Object.keys((v as any).options).map((o) => (opts[k]?.has(o) ? '' : '!!') + o).join(' '), (v as any).recordedOnly ? '(recorded)' : '');
});
