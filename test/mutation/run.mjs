// Mutation testing of the code, one group of files after the other: npm run mutation [-- folder ...]
// What was asked before and did not change is not asked again (.cache/mutation). A mutant that lives without a reason in survivors.yaml
// is told, as is a reason for one that lives no more; both make the run fail, and so does a score under 90 %.
//   node test/mutation/run.mjs --report [folder ...]   compares what the last runs left, and runs nothing
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { groups } from './groups.mjs';
import { read, scoreOf } from './survivors.mjs';

const least = 90;
const folders = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const asked = folders.length === 0 ? Object.keys(groups) : folders;
const reasons = parse(readFileSync('test/mutation/survivors.yaml', 'utf8'));
const explained = new Set(reasons.flatMap(({ mutants }) => mutants));
let isGood = true;
const complain = (text) => {
  console.error(text);
  isGood = false;
};

for (const folder of asked) {
  if (groups[folder] === undefined) throw new Error(`There are no mutants of ${folder}. Choose from ${Object.keys(groups).join(', ')}.`);
  const names = groups[folder].map((_group, index) => `${folder}-${index + 1}`);
  if (!process.argv.includes('--report')) {
    for (const name of names) spawnSync('npx', ['--no-install', 'stryker', 'run', 'test/mutation/stryker.config.mjs'], { stdio: 'inherit', env: { ...process.env, MUTATED: name } });
  }
  const all = names.map((name) => read(`.cache/mutation/${name}.json`, explained));
  const notRun = groups[folder].flatMap(({ files }, index) => (all[index] === undefined ? files : []));
  if (notRun.length > 0) complain(`${folder}: not run: ${notRun.join(', ')}`);
  const reports = all.filter((report) => report !== undefined);
  if (reports.length === 0) continue;
  const counts = {};
  for (const report of reports) for (const [status, count] of Object.entries(report.counts)) counts[status] = (counts[status] ?? 0) + count;
  const { killed, mutants } = scoreOf(counts);
  const living = reports.flatMap((report) => report.living);
  const unexplained = living.filter(({ name }) => !explained.has(name));
  const score = Math.floor((1000 * killed) / mutants) / 10;
  console.log(`${folder}: ${killed} of ${mutants} killed, ${score} %; ${living.length} live, ${unexplained.length} of them without a reason; ${counts.Ignored ?? 0} only when loaded.`);
  for (const { name, line } of unexplained) complain(`  line ${line}: ${name}`);
  const alive = new Set(living.map(({ name }) => name));
  for (const name of explained) if (name.startsWith(`src/${folder}/`) && !alive.has(name)) complain(`  lives no more: ${name}`);
  if (score < least) complain(`  under ${least} %`);
  mkdirSync('test/soak/figures', { recursive: true });
  writeFileSync(`test/soak/figures/mutation-${folder}.json`, `${JSON.stringify({ folder, mutants, killed, score, living: living.length, explained: living.length - unexplained.length, whenLoaded: counts.Ignored ?? 0, notRun: notRun.join(', ') }, null, 2)}\n`);
}
await import('../soak/write-reliability.mjs');
process.exitCode = isGood ? 0 : 1;
