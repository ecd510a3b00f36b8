import type { Locale } from '../../model/text.js';
import type { Regulation } from '../../regulation/regulation.js';
import { chartSvg } from '../../export/chart-svg.js';
import { toMermaid } from '../../export/mermaid.js';
import { isSwitchable } from '../../regulation/readings.js';
import { dateInWords } from '../../text/date-in-words.js';
import { describeIssue } from '../../text/describe-issue.js';
import { severityLabels } from '../../text/words.js';
import { catalogueOf } from '../catalogue.js';
import { CliFailure } from '../cli-failure.js';
import { exitCodes } from '../exit-code.js';
import { padded, paint, styled, wrapped, type Piece } from '../paint.js';
import { both } from '../settings.js';
import type { CliCommand } from './command.js';

const inForce = ({ definition }: Regulation, locale: Locale): string => {
  const period = definition.inForce;
  if ('suppliedByCaller' in period) return both('de tekst noemt geen datum', 'the text gives no date')[locale];
  const until = period.until === undefined ? '' : ` ${both('tot en met', 'up to and including')[locale]} ${dateInWords(period.until, locale)}`;
  return `${both('vanaf', 'from')[locale]} ${dateInWords(period.from, locale)}${until}`;
};

const counts = ({ definition }: Regulation, locale: Locale): string => {
  const of = (section: object): number => Object.keys(section).length;
  return both(
    `${of(definition.clauses)} bepalingen, ${of(definition.events)} gebeurtenissen, ${of(definition.duties)} plichten, ${of(definition.windows)} vensters, ${of(definition.readings)} lezingen`,
    `${of(definition.clauses)} clauses, ${of(definition.events)} events, ${of(definition.duties)} duties, ${of(definition.windows)} windows, ${of(definition.readings)} readings`,
  )[locale];
};

const headLines = (regulation: Regulation, locale: Locale): readonly Piece[] => [
  [styled('strong', regulation.id), '  ', regulation.version],
  ['  ', regulation.definition.title[locale]],
  ['  ', styled('faint', `${regulation.definition.organisation.name}; ${inForce(regulation, locale)}; ${both('kalender', 'calendar')[locale]} ${regulation.definition.calendar}`)],
  ['  ', styled('faint', counts(regulation, locale))],
  '',
];

/** The readings of one regulation: what a scenario can put under `lezing`. */
const readingLines = (regulation: Regulation, locale: Locale): readonly Piece[] =>
  Object.entries(regulation.definition.readings).flatMap(([id, reading]): Piece[] => [
    [padded(styled('name', id), 8), styled('faint', severityLabels[reading.severity][locale])],
    ...wrapped(reading.question[locale], 96, '').map((line): Piece => ['  ', line]),
    ...Object.entries(reading.options).flatMap(([option, { label }]): Piece[] => {
      const chosen = regulation.readings[id] === option;
      return wrapped(`${option}: ${label[locale]}`, 92, '  ').map((line, index): Piece => ['    ', index === 0 ? (chosen ? styled('good', '● ') : '○ ') : '  ', line]);
    }),
    ...(isSwitchable(reading) ? [] : wrapped(`${both('alleen vastgelegd', 'recorded only')[locale]}: ${reading.recordedOnly?.[locale] ?? ''}`, 92, '').map((line): Piece => ['    ', styled('faint', line)])),
  ]);

const summaryOf = (regulation: Regulation): Readonly<Record<string, unknown>> => ({
  id: regulation.id,
  version: regulation.version,
  organisation: regulation.definition.organisation,
  title: regulation.definition.title,
  inForce: regulation.definition.inForce,
  behaviour: regulation.behaviour,
  text: regulation.text,
});

/** Lists the regulations, shows one with its readings, or prints one as data. */
export const regulationsCommand: CliCommand = {
  name: 'regulations',
  argument: { flags: '[id]', description: both('het reglement; zonder id allemaal', 'the regulation; without an id all of them') },
  description: both('toon de reglementen, of één met zijn lezingen', 'list the regulations, or show one with its readings') ,
  options: [
    { flags: '--diagram [vorm]', description: both('druk het toestandsdiagram af: mermaid (standaard) of svg', 'print the chart: mermaid (the default) or svg') },
    { flags: '--json', description: both('druk het reglement af als gegevens, zoals loadRegulation ze leest', 'print the regulation as data, as loadRegulation reads it') },
  ],
  formats: ['text', 'json'],
  async run({ io, settings, arguments: [id], options }) {
    const { locale } = settings;
    const diagram = options['diagram'];
    if (diagram !== undefined && diagram !== true && diagram !== 'mermaid' && diagram !== 'svg') throw new CliFailure(exitCodes.usage, both('--diagram kent mermaid en svg.', '--diagram has mermaid and svg.'));
    if (diagram !== undefined && id === undefined) throw new CliFailure(exitCodes.usage, both('Bij --diagram hoort het id van een reglement: klachtrecht regulations <id> --diagram svg.', '--diagram takes the id of a regulation: klachtrecht regulations <id> --diagram svg.'));
    const catalogue = await catalogueOf(io, settings);
    if (id === undefined) {
      if (options['json'] === true || settings.format === 'json') io.out(`${JSON.stringify(catalogue.all.map(summaryOf), null, 2)}\n`);
      else io.out(paint(catalogue.all.flatMap((regulation) => headLines(regulation, locale)), io.coloured));
      return exitCodes.clean;
    }
    const found = catalogue.find(id);
    if (!found.ok) {
      const [issue] = found.issues;
      throw new CliFailure(exitCodes.invalid, both(describeIssue(issue, 'nl'), describeIssue(issue, 'en')), found.issues);
    }
    if (diagram === 'svg') {
      const drawn = chartSvg(found.value, { locale });
      if (!drawn.ok) throw new CliFailure(exitCodes.invalid, both(describeIssue(drawn.issues[0], 'nl'), describeIssue(drawn.issues[0], 'en')), drawn.issues);
      io.out(drawn.value);
    } else if (diagram !== undefined) io.out(`${toMermaid(found.value, locale)}\n`);
    else if (options['json'] === true || settings.format === 'json') io.out(`${JSON.stringify(found.value, null, 2)}\n`);
    else io.out(paint([...headLines(found.value, locale), styled('strong', both('Lezingen', 'Readings')[locale]), ...readingLines(found.value, locale)], io.coloured));
    return exitCodes.clean;
  },
};
