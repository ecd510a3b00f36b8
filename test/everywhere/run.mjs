// The same answers everywhere: the digest under five time zones, two languages, every Node that is kept up, and without a clock.
// npm run everywhere; another Node than the one at hand is fetched from the registry into .cache/node, outside the lock file.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';

const versions = (process.env.NODES ?? '20,22,24,26').split(',');
const zones = ['UTC', 'Europe/Amsterdam', 'America/New_York', 'Asia/Tokyo', 'Pacific/Kiritimati'];
const languages = ['C', 'nl_NL.UTF-8'];

/** The program of a major version: the one at hand, or one that is fetched. */
const nodeOf = (version) => {
  if (process.version.startsWith(`v${version}.`)) return process.execPath;
  const folder = `.cache/node/${version}`;
  const program = `${folder}/node_modules/node/bin/node`;
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/package.json`, '{ "private": true }');
    execFileSync('npm', ['install', '--silent', '--no-fund', '--no-audit', '--no-save', '--prefix', folder, `node@${version}`], { stdio: 'inherit' });
  }
  return program;
};

const digest = (program, zone, language, ...options) => JSON.parse(execFileSync(program, ['test/everywhere/digest.mjs', ...options], { env: { PATH: process.env.PATH, TZ: zone, LANG: language, LC_ALL: language }, encoding: 'utf8', maxBuffer: 1e8 }));

const runs = versions.flatMap((version) => {
  const program = nodeOf(version);
  return [...zones.flatMap((zone) => languages.map((language) => digest(program, zone, language))), { ...digest(program, 'UTC', 'C', '--poisoned'), clock: 'poisoned' }];
});
const digests = [...new Set(runs.map((run) => run.digest))];
for (const run of runs) console.log(`${run.digest.slice(0, 12)}  ${run.answers} answers  ${run.node}  ${run.zone}  ${run.lang}  ${run.clock ?? ''}`);
if (digests.length !== 1) {
  console.error('Not every place gave the same answers.');
  process.exit(1);
}
mkdirSync('test/soak/figures', { recursive: true });
writeFileSync('test/soak/figures/everywhere.json', `${JSON.stringify({ answers: runs[0].answers, scenarioFiles: runs[0].files, nodes: [...new Set(runs.map((run) => run.node))].join(', '), zones: zones.join(', '), languages: languages.join(', '), runs: runs.length, digest: digests[0] }, null, 2)}\n`);
