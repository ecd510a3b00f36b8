import { coveragePart } from '../../check/coverage-part.js';
import { checkParts, type CheckFinding, type CheckPart, type PartReport } from '../../check/finding.js';
import type { RegulationReport } from '../../check/json-form.js';
import { calendarWithout, mostYears, type Years } from '../../check/handling-time/handling-time.js';
import { usualBound } from '../../check/explore/explore.js';
import { lintPart } from '../../check/lint-part.js';
import { traceabilityPart } from '../../check/traceability.js';
import type { Regulation } from '../../regulation/regulation.js';
import { describeFault } from '../../scenario/describe-fault.js';
import { describeIssue } from '../../text/describe-issue.js';
import { catalogueOf, type Catalogue } from '../catalogue.js';
import { checkReporters } from '../check-reporters/reporters.js';
import { gravest } from '../check-report.js';
import { tasksFor, timed, type CheckOrder, type CheckTask, type TimedReport } from '../check/check-task.js';
import { CliFailure } from '../cli-failure.js';
import type { Crew } from '../crew.js';
import type { Bar } from '../io.js';
import { exitCodes, worst, type ExitCode } from '../exit-code.js';
import { describeMismatch } from '../../scenario/describe-mismatch.js';
import { Playing } from '../check/playing.js';
import { readAll } from '../play-files.js';
import type { FileReport } from '../scenario-report.js';
import { both, reportFormats, type ReportFormat } from '../settings.js';
import { readReasons } from '../reasons-file.js';
import { saveScenarios } from '../save-scenarios.js';
import { numberOf, optionOf, type CliCommand } from './command.js';

const usage = (nl: string, en: string): CliFailure => new CliFailure(exitCodes.usage, both(nl, en));

/** Mutation tries hundreds of changed regulations and takes as long as all other parts together; it is there for who asks. */
const defaultParts = checkParts.filter((part) => part !== 'mutation');

/** Parts that need no scenarios. */
const withoutScenarios: readonly CheckPart[] = ['lint', 'exploration', 'properties', 'handling-time'];

/** The parts that were asked for: all but mutation, or those of `--only`. */
const partsOf = (only: string | undefined): readonly CheckPart[] => {
  if (only === undefined) return defaultParts;
  const named = only.split(',').map((part) => part.trim());
  const strange = named.find((part) => !checkParts.includes(part as CheckPart));
  if (strange !== undefined) throw usage(`--only: “${strange}” kan hier niet staan. Kies uit ${checkParts.join(', ')}.`, `--only: “${strange}” cannot stand here. Choose from ${checkParts.join(', ')}.`);
  return checkParts.filter((part) => named.includes(part));
};

const boundOf = (given: string | undefined): number | undefined => {
  if (given === undefined || /^[1-9]\d{0,6}$/.test(given)) return given === undefined ? undefined : Number(given);
  throw usage(`--bound: “${given}” is geen aantal toestanden van 1 tot en met 9999999.`, `--bound: “${given}” is no number of abstract states from 1 to 9999999.`);
};

const thresholdOf = (given: string | undefined): number | undefined => {
  if (given === undefined) return undefined;
  const threshold = Number(given);
  if (/^\d+(?:\.\d+)?$/.test(given) && threshold <= 100) return threshold;
  throw usage(`--threshold: “${given}” is geen percentage van 0 tot en met 100.`, `--threshold: “${given}” is no percentage from 0 to 100.`);
};

/** The years whose days are start days: `2026` or `2026-2028`. */
const yearsOf = (given = '2026-2028'): Years => {
  const [, from, until = from] = /^(\d{4})(?:-(\d{4}))?$/.exec(given) ?? [];
  if (from === undefined || until === undefined) throw usage(`--years: “${given}” is geen jaar of reeks jaren, zoals 2026 of 2026-2028.`, `--years: “${given}” is no year or range of years, such as 2026 or 2026-2028.`);
  if (from > until) throw usage(`--years: “${given}” begint met het laatste jaar. Bedoeld is misschien ${until}-${from}.`, `--years: “${given}” begins with the last year. Perhaps ${until}-${from} is meant.`);
  if (from < '1900' || until > '2999') throw usage(`--years: “${given}” ligt niet tussen 1900 en 2999.`, `--years: “${given}” does not lie between 1900 and 2999.`);
  if (Number(until) - Number(from) >= mostYears) throw usage(`--years: “${given}” is meer dan ${mostYears} jaar.`, `--years: “${given}” is more than ${mostYears} years.`);
  return { from: Number(from), until: Number(until) };
};

/** Refuses years of which a calendar cannot tell the working days. */
const refuseUnknownYears = (regulation: Regulation, years: Years): void => {
  const calendar = calendarWithout(regulation, years);
  if (calendar?.horizon === undefined) return;
  const { id, horizon } = calendar;
  throw usage(`--years: kalender ${id} van ${regulation.id} loopt van ${horizon.from} tot en met ${horizon.until}.`, `--years: calendar ${id} of ${regulation.id} runs from ${horizon.from} up to and including ${horizon.until}.`);
};

const chosenOf = (catalogue: Catalogue, id: string | undefined): readonly Regulation[] => {
  // A regulation of one's own is what one wants checked.
  if (id === undefined) return catalogue.own === undefined ? catalogue.all : [catalogue.own];
  const found = catalogue.find(id);
  if (!found.ok) throw new CliFailure(exitCodes.invalid, both(describeIssue(found.issues[0], 'nl'), describeIssue(found.issues[0], 'en')), found.issues);
  return [found.value];
};

/** That the scenarios of a regulation pass, as a part of `check`. */
const scenariosPart = (regulation: Regulation, files: readonly FileReport[]): PartReport => {
  const played = files.flatMap(({ file, played: all }) => all.map((one) => ({ ...one, file })));
  const failed = played.filter(({ result }) => !result.passed);
  const findings = failed.map(({ file, scenario, result }): CheckFinding => {
    const [first] = result.steps.flatMap((step) => step.mismatches);
    const issue = result.steps.flatMap((step) => step.issues)[0];
    const told = (locale: 'nl' | 'en'): string => (first === undefined ? (issue === undefined ? '' : describeIssue(issue, locale)) : describeMismatch(first, locale));
    return { part: 'scenarios', code: 'scenario-failed', level: 'error', where: `${file} · ${scenario.titel}`, text: both(told('nl'), told('en')) };
  });
  const none: CheckFinding = { part: 'scenarios', code: 'no-scenarios', level: 'error', where: regulation.id, text: both('Er is geen enkel scenario voor dit reglement.', 'There is not one scenario for this regulation.') };
  return {
    part: 'scenarios',
    summary: both(`${played.length - failed.length} van ${played.length} geslaagd`, `${played.length - failed.length} of ${played.length} passed`),
    findings: played.length === 0 ? [none] : findings,
    data: { played: played.length, failed: failed.length },
  };
};

/** The long parts, side by side; what each gave, by the place of its regulation in the catalogue. */
class LongParts {
  readonly reports = new Map<number, readonly TimedReport[]>();
  private readonly asked: Promise<void>[] = [];
  private done = 0;
  private bar: Bar | undefined;

  constructor(
    private readonly crew: Crew<CheckTask, readonly TimedReport[]>,
    private readonly expected: number,
  ) {}

  /** @param size how long they take beside others, as far as that is known: what takes long is not left for the end */
  begin(tasks: readonly CheckTask[], size?: number): void {
    for (const task of tasks) {
      const told = this.crew.ask(task, size).then((made) => {
        this.reports.set(task.regulation, [...(this.reports.get(task.regulation) ?? []), ...made]);
        this.bar?.show((this.done += 1), this.expected);
      });
      // Whoever waits for it hears what went wrong; until then somebody has to listen.
      told.catch(() => undefined);
      this.asked.push(told);
    }
  }

  async end(bar: Bar | undefined): Promise<void> {
    this.bar = bar;
    bar?.show(this.done, this.expected);
    try {
      await this.crew.help();
      await Promise.all(this.asked);
    } finally {
      bar?.end();
    }
  }
}

/** What CI asks of a regulation: lint, traceability, that its scenarios pass, and that they cover what it says. */
export const checkCommand: CliCommand = {
  name: 'check',
  argument: { flags: '[id]', description: both('het reglement; zonder id allemaal, of dat van --regulation', 'the regulation; without an id all of them, or that of --regulation') },
  description: both('toets reglementen: fouten, herleidbaarheid, scenario’s, dekking, verkenning, eigenschappen en doorlooptijd', 'check regulations: faults, traceability, scenarios, coverage, exploration, properties and handling time'),
  options: [
    { flags: '--only <parts>', description: both(`alleen deze delen, met komma's ertussen: ${checkParts.join(', ')}`, `only these parts, separated by commas: ${checkParts.join(', ')}`) },
    { flags: '--fixtures <folder>', description: both('waar de scenario’s staan (standaard ./fixtures)', 'where the scenarios are (default ./fixtures)') },
    { flags: '--years <years>', description: both('begindagen voor de doorlooptijd (standaard 2026-2028)', 'start days for the handling time (default 2026-2028)') },
    { flags: '--threshold <percentage>', description: both('hoeveel er gedekt moet zijn (standaard 100) of opgemerkt (standaard 95)', 'how much has to be covered (default 100) or noticed (default 95)') },
    { flags: '--save <folder>', description: both('bewaar wat te laten zien is als scenario: hoe een eigenschap faalt, en wat een onopgemerkte wijziging merkt', 'save what can be shown as a scenario: how a property fails, and what notices a change that goes unnoticed') },
    { flags: '--bound <places>', description: both(`na hoeveel toestanden de verkenning stopt, onbeslist (standaard ${usualBound})`, `after how many abstract states exploration stops, undecided (default ${usualBound})`) },
    { flags: '--deep', description: both('verken elke plicht en elk venster ook apart', 'explore each duty and each window by itself as well') },
    { flags: '--jobs <number>', description: both('met zoveel processen naast elkaar (standaard zoveel als de machine er aankan)', 'with so many threads side by side (default as many as the machine can take)') },
    { flags: '--timings', description: both('toon hoe lang elk deel duurde', 'show how long each part took') },
  ],
  formats: reportFormats,
  async run(input) {
    const { io, settings, arguments: [id], options } = input;
    const catalogue = await catalogueOf(io, settings);
    const parts = partsOf(optionOf(options, 'only'));
    const threshold = thresholdOf(optionOf(options, 'threshold'));
    const mostPlaces = boundOf(optionOf(options, 'bound'));
    const years = yearsOf(optionOf(options, 'years'));
    const jobs = numberOf(input, 'jobs', '--jobs', 1, 64);
    const chosen = chosenOf(catalogue, id);
    // That the usual years are not known to a calendar of one's own is no fault of who asks nothing about years.
    if (optionOf(options, 'years') !== undefined && parts.includes('handling-time')) for (const regulation of chosen) refuseUnknownYears(regulation, years);
    const folder = optionOf(options, 'fixtures') ?? './fixtures';
    const order: CheckOrder = { locale: settings.locale, deep: options['deep'] === true, years, ...(mostPlaces === undefined ? {} : { mostPlaces }), ...(threshold === undefined ? {} : { threshold }) };
    const placeOf = (regulation: Regulation): number => catalogue.all.indexOf(regulation);
    const withoutPlaying = chosen.flatMap((regulation) => tasksFor(placeOf(regulation), parts.filter((part) => part !== 'mutation'), [], {}));
    const expected = withoutPlaying.length + (parts.includes('mutation') ? chosen.length : 0);
    // Two tasks are those of one regulation without mutation: done before other threads have read the program.
    const threads = Math.min(jobs ?? (expected > 2 ? io.cores : 1), Math.max(1, expected));
    const crew = await io.crew(threads, 'check', order, settings);
    const long = new LongParts(crew, expected);
    const short = new Map<Regulation, readonly TimedReport[]>();
    let unread: ReturnType<Playing['faults']>;
    try {
      // Other threads begin while this one plays the scenarios, and go on with what was played.
      long.begin(withoutPlaying);
      const files = parts.some((part) => !withoutScenarios.includes(part)) ? await readAll(io, catalogue, [folder]) : [];
      const paths = files.map(({ file }) => file);
      const playing = new Playing(io, settings.locale, files);
      for await (const [regulation, reports] of playing.byRegulation(chosen)) {
        const played = reports.flatMap((file) => file.played);
        const results = played.map(({ result }) => result);
        const unreachable = parts.includes('coverage') ? await readReasons(io, paths, regulation.id, 'onbereikbaar') : {};
        const make: Readonly<Partial<Record<CheckPart, () => PartReport>>> = {
          lint: () => lintPart(regulation),
          traceability: () => traceabilityPart(regulation, results),
          scenarios: () => scenariosPart(regulation, reports),
          coverage: () => coveragePart(regulation, results, unreachable, threshold ?? 100),
        };
        short.set(regulation, parts.flatMap((part) => (make[part] === undefined ? [] : [timed(io, regulation, part, settings.locale, make[part])])));
        if (parts.includes('mutation')) long.begin(tasksFor(placeOf(regulation), ['mutation'], played, await readReasons(io, paths, regulation.id, 'overlevenden')), Object.keys(regulation.definition.rules).length);
      }
      unread = playing.faults();
      await long.end(threads === 1 ? undefined : io.bar(both('onderdelen', 'parts')[settings.locale]));
    } finally {
      await crew.end();
    }
    const reports = chosen.map((regulation): RegulationReport => {
      const made = [...(short.get(regulation) ?? []), ...(long.reports.get(placeOf(regulation)) ?? [])];
      return { id: regulation.id, version: regulation.version, parts: parts.flatMap((part) => made.find((report) => report.part === part) ?? []) };
    });
    const folderToSave = optionOf(options, 'save');
    if (folderToSave !== undefined) await saveScenarios(io, settings.locale, folderToSave, { regulations: reports });
    io.out(checkReporters[settings.format as ReportFormat]({ regulations: reports }, { locale: settings.locale, coloured: io.coloured, timings: options['timings'] === true }));
    for (const { file, faults } of unread) for (const fault of faults) io.err(`klachtrecht: ${file}: ${describeFault(fault, settings.locale)}\n`);
    const worstLevel = gravest(reports.flatMap(({ parts: made }) => made.flatMap(({ findings }) => findings)));
    return worst([...(worstLevel === 'error' ? [exitCodes.failed] : worstLevel === 'undecided' ? [exitCodes.undecided] : []), ...unread.map((): ExitCode => exitCodes.invalid)]);
  },
};
