import { parseCivilDate } from '../../calendar/civil-date.js';
import type { CivilDate } from '../../model/civil-date.js';
import type { Regulation } from '../../regulation/regulation.js';
import { describeIssue } from '../../text/describe-issue.js';
import type { AssessOrder, Due } from '../assess/assess-batch.js';
import { dueLines, dueTable, inOrder } from '../assess/due-list.js';
import { syntheticLog } from '../assess/synthetic-log.js';
import { catalogueOf } from '../catalogue.js';
import { CliFailure } from '../cli-failure.js';
import { inTurn } from '../crew.js';
import { exitCodes, type ExitCode } from '../exit-code.js';
import { diskFailure } from '../files.js';
import { batchesOf, type BadLine } from '../ndjson.js';
import { paint, visible } from '../paint.js';
import { both } from '../settings.js';
import { numberOf, optionOf, type CliCommand, type CommandInput } from './command.js';

const usage = (nl: string, en: string): CliFailure => new CliFailure(exitCodes.usage, both(nl, en));

const dayOf = ({ options }: CommandInput, name: 'asOf' | 'dueBefore', flag: string): CivilDate | undefined => {
  const given = optionOf(options, name);
  if (given === undefined) return undefined;
  const day = parseCivilDate(given);
  if (!day.ok) throw usage(`${flag}: “${visible(given)}” is geen dag, zoals 2026-11-02.`, `${flag}: “${visible(given)}” is no day, such as 2026-11-02.`);
  return day.value;
};

/** Prints logs that could be, one a line, of one regulation or of all in turn. */
const generate = async (input: CommandInput, count: number): Promise<ExitCode> => {
  const { io, settings, arguments: [id] } = input;
  for (const [name, flag] of [['asOf', '--as-of'], ['dueBefore', '--due-before'], ['jobs', '--jobs'], ['detail', '--detail']] as const) if (input.options[name] !== undefined) throw usage(`${flag} hoort niet bij --generate.`, `${flag} does not go with --generate.`);
  const seed = numberOf(input, 'seed', '--seed', 0, 4_294_967_295) ?? 1;
  const catalogue = await catalogueOf(io, settings);
  const found = id === undefined ? undefined : catalogue.find(id);
  if (found?.ok === false) throw new CliFailure(exitCodes.invalid, both(describeIssue(found.issues[0], 'nl'), describeIssue(found.issues[0], 'en')), found.issues);
  const regulations = found?.ok === true ? [found.value] : catalogue.own === undefined ? catalogue.all : [catalogue.own];
  const bar = io.bar(both('zaken', 'cases')[settings.locale]);
  for (let number = 1; number <= count; number += 1) {
    const regulation = regulations[(number - 1) % regulations.length] as Regulation;
    await io.write(`${JSON.stringify({ id: `zaak-${number}`, regulation: regulation.id, events: syntheticLog(regulation, seed + number) })}\n`);
    bar.show(number, count);
  }
  bar.end();
  return exitCodes.clean;
};

interface Total {
  readonly cases: number;
  readonly bad: readonly number[];
  readonly failed: number;
}

/** How many cases there were, as of which day, and which lines could not be assessed. */
const summary = ({ cases, bad, failed }: Total, { asOf }: AssessOrder): { readonly nl: string; readonly en: string } => {
  const lines = `${bad.join(', ')}${failed > bad.length ? ', …' : ''}`;
  return both(
    `${cases} ${cases === 1 ? 'zaak' : 'zaken'} beoordeeld op ${asOf}${failed === 0 ? '' : `; ${failed} ${failed === 1 ? 'regel' : 'regels'} niet: ${lines}`}.`,
    `${cases} ${cases === 1 ? 'case' : 'cases'} assessed as of ${asOf}${failed === 0 ? '' : `; ${failed} ${failed === 1 ? 'line' : 'lines'} not: ${lines}`}.`,
  );
};

/** How many lines that failed are named in the summary. */
const mostNamed = 20;

const assessAll = async (input: CommandInput): Promise<ExitCode> => {
  const { io, settings, arguments: [path], options } = input;
  if (path === undefined) throw usage('assess: noem een bestand met één zaak per regel, of - voor de standaardinvoer.', 'assess: name a file with one case a line, or - for standard input.');
  if (options['seed'] !== undefined) throw usage('--seed hoort bij --generate.', '--seed goes with --generate.');
  const { locale, format } = settings;
  const detail = optionOf(options, 'detail') ?? 'dates';
  if (detail !== 'dates' && detail !== 'full') throw usage(`--detail: “${visible(detail)}” kan hier niet staan. Kies uit dates, full.`, `--detail: “${visible(detail)}” cannot stand here. Choose from dates, full.`);
  const dueBefore = dayOf(input, 'dueBefore', '--due-before');
  if (format === 'markdown' && dueBefore === undefined) throw usage('--format markdown is er bij --due-before.', '--format markdown goes with --due-before.');
  const jobs = numberOf(input, 'jobs', '--jobs', 1, 64) ?? 1;
  const order: AssessOrder = { asOf: dayOf(input, 'asOf', '--as-of') ?? io.today(), detail, locale, ...(dueBefore === undefined ? {} : { dueBefore }) };
  const size = await io.size(path).catch((error: unknown) => {
    throw diskFailure(path, error);
  });
  const crew = await io.crew(jobs, 'assess', order, settings);
  const bar = io.bar(`${path} (kB)`);
  const due: Due[] = [];
  const bad: BadLine[] = [];
  let total: Total = { cases: 0, bad: [], failed: 0 };
  try {
    for await (const [{ read }, done] of inTurn(batchesOf(io.chunks(path)), crew, jobs * 2)) {
      if (done.out !== '') await io.write(done.out);
      due.push(...done.due);
      // Only the list of what falls due tells them itself; elsewhere they are lines of the output.
      if (dueBefore !== undefined) bad.push(...done.bad);
      total = { cases: total.cases + done.cases, failed: total.failed + done.bad.length, bad: [...total.bad, ...done.bad.map(({ line }) => line)].slice(0, mostNamed) };
      bar.show(Math.round(read / 1000), Math.round((size ?? read) / 1000));
    }
  } catch (error) {
    throw error instanceof CliFailure || (error as { readonly code?: unknown }).code === undefined ? error : diskFailure(path, error);
  } finally {
    bar.end();
    await crew.end();
  }
  if (dueBefore !== undefined) {
    const list = inOrder(due);
    if (format === 'json') io.out(`${JSON.stringify({ format: 1, asOf: order.asOf, before: dueBefore, due: list.map(({ label, obligor, ...one }) => ({ ...one, label: label[locale], obligor: obligor.map((actor) => actor[locale]) })), bad: bad.map(({ text, ...one }) => ({ ...one, text: text[locale] })) }, null, 2)}\n`);
    else io.out(format === 'markdown' ? dueTable(list, order.asOf, locale) : paint(dueLines(list, order.asOf, locale), io.coloured));
    for (const { line, text } of bad) io.err(`${visible(`${path}:${line}: ${text[locale]}`)}\n`);
  }
  io.err(`${visible(summary(total, order)[locale])}\n`);
  return total.failed > 0 ? exitCodes.invalid : exitCodes.clean;
};

/** Many cases as of a date, each by itself, in the order in which they come. Exit 65 if one of them could not be assessed. */
export const assessCommand: CliCommand = {
  name: 'assess',
  argument: { flags: '[file]', description: both('één zaak per regel als JSON, of - voor de standaardinvoer; bij --generate het id van een reglement', 'one case a line as JSON, or - for standard input; with --generate the id of a regulation') },
  description: both('beoordeel veel zaken op een dag, of maak een lijst van wat er moet gebeuren', 'assess many cases as of a day, or list what falls due'),
  options: [
    { flags: '--as-of <date>', description: both('de dag waarop (standaard vandaag)', 'as of which day (default today)') },
    { flags: '--due-before <date>', description: both('toon wat vóór deze dag moet gebeuren, het eerste bovenaan', 'list what falls due before this day, soonest first') },
    { flags: '--detail <detail>', description: both('dates (standaard) of full: met de stappen naar elke datum', 'dates (default) or full: with the steps to each date') },
    { flags: '--jobs <number>', description: both('met zoveel processen naast elkaar (standaard 1)', 'with so many threads side by side (default 1)') },
    { flags: '--generate <number>', description: both('maak zoveel verzonnen zaken uit de kaart van een reglement', "make so many synthetic cases from a regulation's chart") },
    { flags: '--seed <number>', description: both('een getal waaruit de verzonnen zaken volgen (standaard 1)', 'a number from which the synthetic cases follow (default 1)') },
  ],
  formats: ['text', 'json', 'markdown'],
  run: async (input) => {
    const count = numberOf(input, 'generate', '--generate', 1, 100_000_000);
    return count === undefined ? assessAll(input) : generate(input, count);
  },
};
