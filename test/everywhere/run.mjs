// The same answers everywhere: a hash over all of them in every Node that is kept up and in Chromium, under five time zones and two
// languages, and without a clock; and the whole test suite once in each Node, each time under another zone and language.
//   npm run everywhere                  what has not been run yet with today's answers; it can be stopped and started again
//   NODES=20,22 npm run everywhere      some of the Nodes
//   WHAT=hash npm run everywhere        hash (a minute each) or tests (as long as npm test, each)
// Another Node than the one at hand is fetched from the registry into .cache/node, outside the lock file.
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';

const versions = (process.env.NODES ?? '20,22,24,26').split(',');
const zones = ['UTC', 'Europe/Amsterdam', 'America/New_York', 'Asia/Tokyo', 'Pacific/Kiritimati'];
const languages = ['C', 'nl_NL.UTF-8'];
const figuresFile = 'test/soak/figures/everywhere.json';

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

const envOf = ({ zone, language }, more = {}) => ({ PATH: process.env.PATH, HOME: process.env.HOME, TZ: zone, LANG: language, LC_ALL: language, ...more });

const inNode = async (one) => {
  const { stdout } = await promisify(execFile)(nodeOf(one.version), ['test/everywhere/digest.mjs', ...(one.clock === '' ? [] : ['--poisoned'])], { env: envOf(one), maxBuffer: 1e8 });
  return JSON.parse(stdout);
};

const inChromium = async ({ zone, language }) => {
  const { stdout } = await promisify(execFile)(process.execPath, ['test/everywhere/browser.mjs', zone, language === 'C' ? 'en-US' : 'nl-NL'], { maxBuffer: 1e8 });
  return JSON.parse(stdout);
};

/** The whole suite; the figures of the runs are not touched by it. */
const allTests = async (one) => {
  const report = `.cache/everywhere-${one.version}.json`;
  await promisify(execFile)(nodeOf(one.version), ['node_modules/vitest/vitest.mjs', 'run', '--reporter=json', `--outputFile=${report}`], { env: envOf(one), maxBuffer: 1e9 });
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  return { tests: numPassedTests, failed: numFailedTests, place: `Node ${execFileSync(nodeOf(one.version), ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim()}` };
};

/** Every pair of Node and zone, of Node and language, and of zone and language comes by; not every three of them. */
const hashes = [
  ...versions.flatMap((version, row) => zones.map((zone, column) => ({ what: 'hash', version, zone, language: languages[(row + column) % 2], clock: '', ask: inNode }))),
  ...versions.map((version) => ({ what: 'hash', version, zone: 'UTC', language: 'C', clock: 'poisoned', ask: inNode })),
  ...[['America/New_York', 'C'], ['Pacific/Kiritimati', 'nl_NL.UTF-8']].map(([zone, language]) => ({ what: 'hash', version: 'chromium', zone, language, clock: 'poisoned', ask: inChromium })),
];
const suites = versions.map((version, row) => ({ what: 'tests', version, zone: zones[(row + 1) % zones.length], language: languages[(row + 1) % 2], clock: '', ask: allTests }));
const asked = [...hashes, ...suites].filter(({ what }) => (process.env.WHAT ?? what) === what);

const nameOf = ({ what, version, zone, language, clock }) => [what, version, zone, language, clock].join(' ').trim();

/** The answers at hand: a run with others is of another version of the library and counts no more. */
const here = await inNode({ version: process.versions.node.split('.')[0], zone: 'UTC', language: 'C', clock: '' });
const kept = existsSync(figuresFile) ? JSON.parse(readFileSync(figuresFile, 'utf8')) : {};
const figures = kept.digest === here.digest ? kept : { digest: here.digest, answers: here.answers, scenarioFiles: here.files, runs: {} };
const save = () => {
  mkdirSync('test/soak/figures', { recursive: true });
  writeFileSync(figuresFile, `${JSON.stringify({ ...figures, asked: hashes.length + suites.length }, null, 2)}\n`);
};
const failed = [];
const take = async (one) => {
  const { digest, place, tests } = await one.ask(one).catch((error) => ({ place: `failed: ${String(error.message).slice(0, 300)}` }));
  const isRight = one.what === 'tests' ? tests !== undefined : digest === here.digest;
  console.log(`${isRight ? 'the same' : 'NOT THE SAME'}: ${nameOf(one)}: ${place}`);
  if (!isRight) return void failed.push(nameOf(one));
  figures.runs[nameOf(one)] = tests === undefined ? { place } : { place, tests };
  save();
};

const waiting = asked.filter((one) => figures.runs[nameOf(one)] === undefined);
console.log(`${asked.length - waiting.length} of ${asked.length} were run before.`);
const worker = async (queue) => {
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) await take(next);
};
// Fetched one after the other, before two want the same.
for (const version of new Set(waiting.map((one) => one.version))) if (version !== 'chromium') nodeOf(version);
const queue = waiting.filter(({ what }) => what === 'hash');
await Promise.all(Array.from({ length: availableParallelism() }, () => worker(queue)));
// A suite takes all processors by itself.
await worker(waiting.filter(({ what }) => what === 'tests'));
save();
if (failed.length > 0) {
  console.error(`Not every place gave the same answers: ${failed.join('; ')}`);
  process.exitCode = 1;
}
