// The same answers everywhere: the digest under five time zones, two languages, every Node that is kept up, and without a clock.
// npm run everywhere; another Node than the one at hand is fetched from the registry into .cache/node, outside the lock file.
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';

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

const digest = async ({ program, zone, language, options = [] }) => {
  const { stdout } = await promisify(execFile)(program, ['test/everywhere/digest.mjs', ...options], { env: { PATH: process.env.PATH, TZ: zone, LANG: language, LC_ALL: language }, maxBuffer: 1e8 });
  return { ...JSON.parse(stdout), clock: options.length === 0 ? '' : 'poisoned' };
};

const asked = versions.flatMap((version) => {
  const program = nodeOf(version);
  return [...zones.flatMap((zone) => languages.map((language) => ({ program, zone, language }))), { program, zone: 'UTC', language: 'C', options: ['--poisoned'] }];
});
const runs = [];
const worker = async () => {
  for (let next = asked.shift(); next !== undefined; next = asked.shift()) {
    const run = await digest(next);
    runs.push(run);
    console.log(`${run.digest.slice(0, 12)}  ${run.answers} answers  ${run.node}  ${run.zone}  ${run.lang}  ${run.clock}`);
  }
};
await Promise.all(Array.from({ length: availableParallelism() }, worker));
const digests = [...new Set(runs.map((run) => run.digest))];
if (digests.length !== 1) {
  console.error('Not every place gave the same answers.');
  process.exit(1);
}
mkdirSync('test/soak/figures', { recursive: true });
writeFileSync('test/soak/figures/everywhere.json', `${JSON.stringify({ answers: runs[0].answers, scenarioFiles: runs[0].files, nodes: [...new Set(runs.map((run) => run.node))].sort().join(', '), zones: zones.join(', '), languages: languages.join(', '), runs: runs.length, digest: digests[0] }, null, 2)}\n`);
