// Writes docs/performance.md, and the cost of a million cases in docs/scale.md, from what the benchmarks give as JSON:
//   npm run docs:performance                                 runs them first
//   npm run docs:performance -- bench.json [other.json ...]  of the first run, with the wanted rows of runs in other Nodes beside it
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const [file, ...rest] = process.argv.slice(2);
const given = file?.endsWith('.json') === true;
const runOf = (path) => JSON.parse(readFileSync(path, 'utf8'));
const bench = () => {
  const { status, stdout } = spawnSync(process.execPath, ['test/bench/run.mjs', '--json', ...(file === undefined ? [] : [file, ...rest])], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`The benchmarks ended with ${status}.`);
  return stdout;
};
const { date, node, machine, wanted, figures, bulk } = given ? runOf(file) : JSON.parse(bench());
const others = given ? rest.map(runOf) : [];

const table = (heads, right, rows) => [heads, heads.map((_, index) => (right.includes(index) ? '---:' : '---')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const number = (value) => Math.round(value).toLocaleString('en');
const groups = [...new Set(figures.map(({ group }) => group))];

/** The wanted rows of several runs: of each its ratio. */
const inNodes = (runs) => `## The same in other Nodes

${table(['what', 'wanted', ...runs.map((run) => run.node)], [], wanted.map((one, row) => [one.what, one.wanted, ...runs.map((run) => `${run.wanted[row].measured}${run.wanted[row].met ? '' : ', **not met**'}`)]))}

`;

const page = `# Performance

Measured on ${date} with Node ${node} on a machine of ${machine.processors} cores.
Made by \`npm run docs:performance\` from what \`npm run bench -- --json\` prints; nothing on this page is written by hand. Medians move with the
machine and with what else runs on it; ratios less so.

## What is wanted

${table(['what', 'beside', 'wanted', 'ours', 'the peer', 'ratio', ''], [], wanted.map((one) => [one.what, one.beside, one.wanted, one.ours, one.peer, one.measured, one.met ? 'met' : '**not met**']))}

${others.length === 0 ? '' : inNodes([{ node, wanted }, ...others])}## Many cases

Processor time and peak memory of \`klachtrecht assess\`, and of a program that only reads, parses and prints the same file.

${table(['cases', 'file', 'assess', 'a million cases', 'memory', 'parse and print', 'memory'], [0, 1, 2, 3, 4, 5, 6], bulk.map(({ lines, megabytes, assess, reprint }) => [number(lines), `${megabytes.toFixed(0)} MB`, `${assess.cpuSeconds.toFixed(1)} s`, `${number((assess.cpuSeconds / lines) * 1e6)} s`, `${number(assess.peakMegabytes)} MB`, `${reprint.cpuSeconds.toFixed(1)} s`, `${number(reprint.peakMegabytes)} MB`]))}

## Medians

The ratio is to the first row of each group.
${groups.map((group) => `\n### ${group[0].toUpperCase()}${group.slice(1)}\n\n${table(['', 'median', 'ratio'], [1, 2], figures.filter((one) => one.group === group).map(({ name, medianNanoseconds, ratio }) => [name, `${number(medianNanoseconds)} ns`, ratio.toFixed(2)]))}\n`).join('')}`;
writeFileSync('docs/performance.md', page);

const { lines, assess } = bulk.at(-1);
const seconds = number((assess.cpuSeconds / lines) * 1e6);
const cost = `A million cases cost ${seconds} seconds of one core: measured on ${date} over ${number(lines)} logs, with at most ${number(assess.peakMegabytes)} MB of memory`;
const [begin, end] = ['<!-- cost, by `npm run docs:performance` -->\n', '\n<!-- end of cost -->'];
const scale = readFileSync('docs/scale.md', 'utf8');
const [before, after] = [scale.indexOf(begin), scale.indexOf(end)];
if (before < 0 || after < before) throw new Error('docs/scale.md no longer says where the cost stands.');
writeFileSync('docs/scale.md', `${scale.slice(0, before)}${begin}${cost}\n(more in [performance.md](performance.md)). Parts that run side by side divide it.${scale.slice(after)}`);
