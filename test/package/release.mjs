// Semantic versioning of behaviour: what today's regulations and engine answer, against what the last release answered.
//   node test/package/release.mjs              refuses a version that promises less change than there is
//   node test/package/release.mjs --record     writes down what is released now, before the tag is made
//   node test/package/release.mjs --recorded   refuses to publish what was not written down
// For tests: --released <folder> for the record, --locks <folder> instead of the tag, --version, --changelog <file>,
// --scenarios <folder> to compare by these scenarios alone.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values: asked } = parseArgs({
  options: {
    record: { type: 'boolean', default: false },
    recorded: { type: 'boolean', default: false },
    released: { type: 'string', default: 'test/package/released' },
    locks: { type: 'string' },
    scenarios: { type: 'string' },
    version: { type: 'string', default: JSON.parse(readFileSync('package.json', 'utf8')).version },
    changelog: { type: 'string', default: 'CHANGELOG.md' },
  },
});
const { openCase, applyEvent, assess } = await import('../../dist/index.js');
const { regulations } = await import('../../dist/regulations.js');
const { classes } = await import('../../dist/diff.js');

const recordFile = join(asked.released, 'record.json');
const casesFile = join(asked.released, 'cases.ndjson');
const casesEach = 12;

/** The due dates of a log under a regulation of today; an event that is refused is an answer too. */
const duesOf = (regulation, events) => {
  let current = openCase(regulation);
  const refused = [];
  for (const [index, event] of events.entries()) {
    const next = applyEvent(regulation, current, event);
    if (next.ok) current = next.value;
    else refused.push(`event ${index + 1} refused`);
  }
  const assessed = assess(regulation, current, events.at(-1).on, { detail: 'dates' });
  if (!assessed.ok) return [...refused, 'not assessed'];
  const { duties, windows } = assessed.value;
  return [...refused, ...duties.map(({ instance, due }) => `${instance} ${due}`), ...windows.map(({ instance, until }) => `${instance} until ${until}`)];
};

const record = () => {
  mkdirSync(asked.released, { recursive: true });
  const lines = regulations.flatMap((regulation) => {
    const made = execFileSync(process.execPath, ['dist/cli.js', 'assess', regulation.id, '--generate', String(casesEach), '--seed', '1'], { encoding: 'utf8' });
    return made.trim().split('\n').map((line) => {
      const { events } = JSON.parse(line);
      return JSON.stringify({ regulation: regulation.id, events, dues: duesOf(regulation, events) });
    });
  });
  writeFileSync(casesFile, `${lines.join('\n')}\n`);
  writeFileSync(recordFile, `${JSON.stringify({ version: asked.version, regulations: Object.fromEntries(regulations.map(({ id, version, behaviour }) => [id, { version, behaviour }])) }, null, 2)}\n`);
  console.log(`What ${asked.version} answers is written down in ${asked.released}. Commit it, and tag the commit v${asked.version}.`);
};

const partsOf = (version) => version.split('-')[0].split('.').map(Number);

/** 3 for another major version, 2 for a minor one, 1 for a patch, 0 for the same or an earlier one. */
const stepBetween = (from, to) => {
  const [one, other] = [partsOf(from), partsOf(to)];
  const at = one.findIndex((part, index) => part !== other[index]);
  return at < 0 || other[at] < one[at] ? 0 : 3 - at;
};

const stepNames = ['none', 'patch', 'minor', 'major'];

/** How far the version has to move: whoever relies on an answer is broken by another one, also by one that pleases. */
const stepOf = (kind) => (kind === 'editorial' ? 1 : kind === 'internal' ? 2 : 3);

/** Before 1.0 a minor version may break, and a patch may add. */
const allowed = (version, step) => (partsOf(version)[0] === 0 ? Math.max(1, step - 1) : step);

/** The regulation as it was released: from the commit of the tag, or from the folder that a test names. */
const lockAt = (version, id, folder) => {
  if (asked.locks !== undefined) return join(asked.locks, `${id}.lock.json`);
  const file = join(folder, `${id}.lock.json`);
  const shown = spawnSync('git', ['show', `v${version}:fixtures/${id}/regulation.lock.json`], { encoding: 'utf8', maxBuffer: 1e8 });
  if (shown.status !== 0) throw new Error(`${id} differs from what ${version} released, and the tag v${version} is not at hand to say how. Fetch it: git fetch --tags`);
  writeFileSync(file, shown.stdout);
  return file;
};

const dateOr = (value) => (value === null || value === undefined ? 'nothing' : typeof value === 'string' ? value : JSON.stringify(value));

/** What differs in one regulation, from `klachtrecht diff`. */
const changesIn = (released, id, folder) => {
  const lock = lockAt(released.version, id, folder);
  if (JSON.parse(readFileSync(lock, 'utf8')).behaviour !== released.regulations[id].behaviour) throw new Error(`The lock of ${id} at ${released.version} is not what was released. Approve before a release: the lock and the release are the same.`);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', 'diff', id, '--base', lock, '--format', 'json', ...(asked.scenarios === undefined ? [] : ['--fixtures', asked.scenarios, '--bound', '0'])], { encoding: 'utf8', maxBuffer: 1e9 });
  if (![0, 1, 3, 4].includes(status)) throw new Error(stderr || stdout);
  const [one] = JSON.parse(stdout).regulations;
  return one.entries.map((entry) => ({ step: stepOf(entry.class), told: `${id}: ${entry.class}: ${entry.what} ${entry.id}: ${dateOr(entry.before)} → ${dateOr(entry.after)}` }));
};

const changesOf = (released) => {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    const today = new Map(regulations.map((regulation) => [regulation.id, regulation]));
    const gone = Object.keys(released.regulations).filter((id) => !today.has(id)).map((id) => ({ step: 3, told: `${id}: it is gone` }));
    const added = [...today.keys()].filter((id) => released.regulations[id] === undefined).map((id) => ({ step: 2, told: `${id}: it is new` }));
    const other = Object.keys(released.regulations).filter((id) => today.has(id) && today.get(id).behaviour !== released.regulations[id].behaviour);
    // The same regulation with other dates: the engine or a calendar counts otherwise.
    const counted = readFileSync(casesFile, 'utf8').trim().split('\n').map((line) => JSON.parse(line)).flatMap(({ regulation: id, events, dues }, index) => {
      if (!today.has(id) || other.includes(id)) return [];
      const now = duesOf(today.get(id), events);
      const at = [...now, ...dues].findIndex((_one, place) => now[place] !== dues[place]);
      return at < 0 ? [] : [{ step: 3, told: `${id}: the same text, another date, in case ${index + 1}: ${dues[at] ?? 'nothing'} → ${now[at] ?? 'nothing'}` }];
    });
    return [...gone, ...added, ...other.flatMap((id) => changesIn(released, id, folder)), ...counted];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The part of the changelog about what is not released yet. */
const newest = () => readFileSync(asked.changelog, 'utf8').split(/^## /m)[1] ?? '';

const check = () => {
  if (!existsSync(recordFile)) {
    if (/^## \[\d/m.test(readFileSync(asked.changelog, 'utf8')) && !asked.record) throw new Error(`${asked.changelog} names a release, and none is written down: npm run release:record`);
    return 'There is no release yet to compare with.';
  }
  const released = JSON.parse(readFileSync(recordFile, 'utf8'));
  const changes = changesOf(released);
  if (changes.length === 0) return `Every answer is as in ${released.version}.`;
  const wanted = allowed(released.version, Math.max(...changes.map(({ step }) => step)));
  const given = stepBetween(released.version, asked.version);
  const list = changes.slice(0, 20).map(({ told }) => `  ${told}`).join('\n') + (changes.length > 20 ? `\n  and ${changes.length - 20} more` : '');
  if (given < wanted) throw new Error(`Answers differ from those of ${released.version}, and version ${asked.version} does not say so:\n${list}\nMake it a ${stepNames[wanted]} version in package.json, or take the change back.`);
  const unnamed = [...new Set(changes.filter(({ step }) => step === 3).map(({ told }) => told.split(':')[0]))].filter((id) => !(newest().split(/^### Regulations$/m)[1] ?? '').includes(`\`${id}\``));
  if (unnamed.length > 0) throw new Error(`${asked.changelog} does not tell under “### Regulations” of its newest part what changed in ${unnamed.join(', ')}:\n${list}`);
  return `Version ${asked.version} after ${released.version} says what differs:\n${list}`;
};

/** What is released is what was approved, so that the locks of the tag say all of it. */
const isApproved = () => {
  for (const { id, behaviour } of regulations) {
    if (JSON.parse(readFileSync(`fixtures/${id}/regulation.lock.json`, 'utf8')).behaviour !== behaviour) throw new Error(`${id} is not as it was last approved. Approve before a release: klachtrecht approve ${id}`);
  }
};

const isRecorded = () => {
  if (!existsSync(recordFile) || JSON.parse(readFileSync(recordFile, 'utf8')).version !== asked.version) throw new Error(`What ${asked.version} answers is not written down: npm run release:record`);
};

try {
  if (asked.recorded) isRecorded();
  console.log(check());
  if (asked.record) {
    isApproved();
    record();
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
