// The mutants that no test killed, from the reports of Stryker, each by a name that outlives a moved line.
import { existsSync, readFileSync } from 'node:fs';

const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

/** The text between two places of a source. */
const textAt = (source, { start, end }) => {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.join('\n');
};

const short = (text) => (text.length <= 100 ? text : `${text.slice(0, 60)} … ${text.slice(-35)}`);

/**
 * What a report says: how many mutants of each status, and the names of those that live.
 *
 * @param explained mutants that are known to live: where time ran out on one, nothing was found out about it, and it lives
 */
export const read = (file, explained) => {
  if (!existsSync(file)) return undefined;
  const counts = {};
  const living = [];
  for (const [path, { source, mutants }] of Object.entries(JSON.parse(readFileSync(file, 'utf8')).files)) {
    for (const mutant of mutants) {
      const { location, replacement } = mutant;
      const name = `${path} | ${short(oneLine(textAt(source, location)))} → ${short(oneLine(replacement))}`;
      const status = mutant.status === 'Timeout' && explained.has(name) ? 'Survived' : mutant.status;
      counts[status] = (counts[status] ?? 0) + 1;
      if (status === 'Survived' || status === 'NoCoverage') living.push({ line: location.start.line, name });
    }
  }
  return { counts, living };
};

/** Killed or out of time, of all that could be. */
export const scoreOf = ({ Killed = 0, Timeout = 0, Survived = 0, NoCoverage = 0 }) => ({ killed: Killed + Timeout, mutants: Killed + Timeout + Survived + NoCoverage });
