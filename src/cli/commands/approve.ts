import { afterMove, approvalOf, lockOf, type Approvals, type Consent, type DiffOfOne, type Entry } from '../../diff/index.js';
import { parseCivilDate } from '../../calendar/civil-date.js';
import { CliFailure } from '../cli-failure.js';
import { compareAll, compareOptions, fixturesOf } from '../compare.js';
import { headingOf } from '../diff-report.js';
import { exitCodes } from '../exit-code.js';
import { pathsOf, readApprovals, replaceFile } from '../lock-files.js';
import { paint, styled, type Piece } from '../paint.js';
import { both } from '../settings.js';
import { optionOf, type CliCommand, type CommandInput } from './command.js';

const usage = (nl: string, en: string): CliFailure => new CliFailure(exitCodes.usage, both(nl, en));

/** Who agrees, why, on what ground and when: none of it can be left out. */
const consentOf = ({ options }: CommandInput): Consent => {
  const needed = (name: 'basis' | 'by' | 'reason' | 'on'): string => {
    const given = optionOf(options, name)?.trim() ?? '';
    if (given === '') throw usage(`Bij een akkoord hoort --${name}: grondslag (--basis), wie (--by), reden (--reason) en dag (--on).`, `An approval takes --${name}: legal basis (--basis), who (--by), reason (--reason) and day (--on).`);
    return given;
  };
  const consent = { basis: needed('basis'), by: needed('by'), reason: needed('reason') };
  const on = parseCivilDate(needed('on'));
  if (!on.ok) throw usage(`--on: “${needed('on')}” is geen dag, zoals 2026-11-02.`, `--on: “${needed('on')}” is no day, such as 2026-11-02.`);
  return { ...consent, on: on.value };
};

/** The changes that `--only` names by the beginning of their fingerprint; all when it names none. */
const chosenIn = ({ standing }: DiffOfOne, only: string | undefined): readonly Entry[] => {
  if (only === undefined) return standing.unapproved;
  return only.split(',').map((start) => {
    const found = standing.unapproved.filter(({ fingerprint }) => start.trim().length >= 8 && fingerprint.startsWith(start.trim()));
    const [first, second] = found;
    if (first !== undefined && second === undefined) return first;
    throw usage(`--only: “${start}” is niet het begin (acht tekens of meer) van één wijziging zonder akkoord. Zie klachtrecht diff.`, `--only: “${start}” is not the beginning (eight characters or more) of one change without approval. See klachtrecht diff.`);
  });
};

/** An approval of a move that did take place, but of which the approvals could not be written any more. */
const healed = (approvals: Approvals, { base }: DiffOfOne): Approvals => {
  const late = approvals.pending.filter(({ head }) => head === base?.behaviour);
  const [first] = late;
  if (base === null || first === undefined) return approvals;
  const { basis, by, reason, on } = first;
  return { ...approvals, pending: approvals.pending.filter((one) => !late.includes(one)), history: [...approvals.history, { base: first.base, head: base.behaviour, version: base.version, text: base.text, consent: { basis, by, reason, on }, entries: late }] };
};

/**
 * Records that somebody agrees to what an edit changes, and moves the lock when all of it is agreed to.
 *
 * First the approvals are written, then the lock, then the approvals as history: stopped between two of these, `approve` goes on from there.
 */
export const approveCommand: CliCommand = {
  name: 'approve',
  argument: { flags: '[id]', description: both('het reglement; zonder id dat van --regulation', 'the regulation; without an id that of --regulation') },
  description: both('leg vast wie met een wijziging akkoord is en waarom, en verzet het slot', 'record who agrees to an edit and why, and move the lock'),
  options: [
    { flags: '--basis <text>', description: both('de grondslag: een besluit, een nieuwe tekst', 'the legal basis: a decision, a new text') },
    { flags: '--by <who>', description: both('wie akkoord is', 'who agrees') },
    { flags: '--reason <text>', description: both('waarom', 'why') },
    { flags: '--on <date>', description: both('op welke dag', 'on which day') },
    { flags: '--only <fingerprints>', description: both('alleen deze wijzigingen; het slot blijft staan tot alles akkoord is', 'only these changes; the lock stays until all is agreed to') },
    { flags: '--drop-stale', description: both('haal verlopen akkoorden weg', 'take stale approvals away') },
    ...compareOptions,
  ],
  formats: ['text'],
  async run(input) {
    const { io, settings, options } = input;
    const consent = consentOf(input);
    // One at a time: who agrees has looked at it.
    if (input.arguments[0] === undefined && settings.regulationFile === undefined) throw usage('Noem het reglement: met zijn id, of met --regulation.', 'Name the regulation: by its id, or with --regulation.');
    const [of] = await compareAll(input);
    if (of === undefined) return exitCodes.clean;
    const paths = pathsOf(fixturesOf(input), of.id);
    const read = healed(await readApprovals(io, fixturesOf(input), of.id), of);
    const { diff, head } = of;
    const say = (lines: readonly Piece[]): void => io.out(paint(lines, io.coloured));
    if (diff === null) {
      await replaceFile(io, paths.lock, lockOf(head, io.version));
      await replaceFile(io, paths.approvals, { ...read, history: [...read.history, { base: null, head: head.behaviour, version: head.version, text: head.text, consent, entries: [] }] } satisfies Approvals);
      say([[styled('good', '✓ '), both(`${of.id} ${head.version} is vastgelegd.`, `${of.id} ${head.version} is recorded.`)[settings.locale]]]);
      return exitCodes.clean;
    }
    const stale = of.standing.stale.filter(({ fingerprint }) => read.pending.some((one) => one.fingerprint === fingerprint));
    if (stale.length > 0 && options['dropStale'] !== true) {
      throw new CliFailure(exitCodes.stale, both(`Er zijn ${stale.length} verlopen akkoorden: ${stale.map(({ fingerprint }) => fingerprint.slice(0, 12)).join(', ')}. Kijk opnieuw (klachtrecht diff) en haal ze weg met --drop-stale.`, `There are ${stale.length} stale approvals: ${stale.map(({ fingerprint }) => fingerprint.slice(0, 12)).join(', ')}. Look again (klachtrecht diff) and take them away with --drop-stale.`));
    }
    const chosen = chosenIn(of, optionOf(options, 'only'));
    const pending = [...read.pending.filter((one) => !stale.includes(one)), ...chosen.map((entry) => approvalOf(diff, entry, consent))];
    const approvals: Approvals = { ...read, pending };
    const all = chosen.length === of.standing.unapproved.length;
    if (diff.entries.length === 0 && read.pending.length === pending.length && read.history.length === (await readApprovals(io, fixturesOf(input), of.id)).history.length) {
      say([both('Er is niets veranderd, dus ook niets goed te keuren.', 'Nothing changed, so there is nothing to approve.')[settings.locale]]);
      return exitCodes.clean;
    }
    await replaceFile(io, paths.approvals, approvals);
    if (all && diff.entries.length > 0) {
      await replaceFile(io, paths.lock, lockOf(head, io.version));
      await replaceFile(io, paths.approvals, afterMove(approvals, diff, pending.filter(({ base }) => base === diff.base.behaviour), consent));
    }
    say([
      ...chosen.map((entry): Piece => [styled('good', '✓ '), `${headingOf(entry)[settings.locale]} ${entry.id} `, styled('faint', entry.fingerprint.slice(0, 12))]),
      all ? both(`Het slot van ${of.id} staat nu op ${head.version}.`, `The lock of ${of.id} now stands at ${head.version}.`)[settings.locale] : both(`Het slot blijft staan: ${of.standing.unapproved.length - chosen.length} wijzigingen zijn nog zonder akkoord.`, `The lock stays: ${of.standing.unapproved.length - chosen.length} changes are without approval still.`)[settings.locale],
    ]);
    return exitCodes.clean;
  },
};
