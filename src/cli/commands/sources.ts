import type { Text } from '../../model/text.js';
import { nearest } from '../../model/nearest.js';
import { verifySource, type VerifiedClause } from '../../regulation/passages.js';
import { decodeText } from '../../scenario/decode-text.js';
import { describeFault } from '../../scenario/describe-fault.js';
import { describeIssue } from '../../text/describe-issue.js';
import { catalogueOf } from '../catalogue.js';
import { CliFailure } from '../cli-failure.js';
import { exitCodes } from '../exit-code.js';
import { readBytes } from '../files.js';
import { padded, paint, styled, wrapped, type Piece } from '../paint.js';
import { both } from '../settings.js';
import type { CliCommand } from './command.js';

const statuses: Readonly<Record<VerifiedClause['status'], Text>> = {
  found: both('gevonden', 'found'),
  changed: both('gewijzigd', 'changed'),
  lost: both('verdwenen', 'lost'),
  ambiguous: both('staat er vaker', 'stands there more often'),
  'without-passage': both('zonder vingerafdruk', 'without fingerprint'),
};

/** Binds the clauses of a regulation to a copy of its document. */
export const sourcesCommand: CliCommand = {
  name: 'sources',
  argument: { flags: '<words...>', description: both('verify <reglement> <bestand>', 'verify <regulation> <file>') },
  description: both('zoek elke bepaling terug in een kopie van het document', 'find every clause in a copy of the document'),
  options: [],
  formats: ['text', 'json'],
  async run({ io, settings, arguments: [action = '', id = '', file = '', ...rest] }) {
    const { locale } = settings;
    if (action !== 'verify' || id === '' || file === '' || rest.length > 0) {
      const near = action === 'verify' ? undefined : nearest(action, ['verify']);
      const hint = near === undefined ? both('', '') : both(` Bedoelde u ${near}?`, ` Did you mean ${near}?`);
      throw new CliFailure(exitCodes.usage, both(`Schrijf: klachtrecht sources verify <reglement> <bestand>.${hint.nl}`, `Write: klachtrecht sources verify <regulation> <file>.${hint.en}`));
    }
    const found = (await catalogueOf(io, settings)).find(id);
    if (!found.ok) throw new CliFailure(exitCodes.invalid, both(describeIssue(found.issues[0], 'nl'), describeIssue(found.issues[0], 'en')), found.issues);
    const text = decodeText(await readBytes(io, file));
    if (!text.ok) throw new CliFailure(exitCodes.invalid, both(`${file}: ${describeFault(text.issues[0], 'nl')}`, `${file}: ${describeFault(text.issues[0], 'en')}`), text.issues);

    const verification = verifySource(found.value.definition, text.value);
    const bad = verification.clauses.filter(({ status }) => status !== 'found');
    const good = verification.clauses.length - bad.length;
    if (settings.format === 'json') io.out(`${JSON.stringify({ format: 1, regulation: id, ...verification }, null, 2)}\n`);
    else {
      const lines: readonly Piece[] = verification.wrongDocument
        ? [both(`Dit is een ander document: van ${verification.clauses.length} bepalingen zijn er ${good} gevonden.`, `This is another document: of ${verification.clauses.length} clauses ${good} were found.`)[locale]]
        : [
            ...bad.flatMap(({ clause, status, line, dependents }): Piece[] => [
              [styled('bad', '✗ '), padded(clause, 14), statuses[status][locale], line === undefined ? '' : ` (${both('regel', 'line')[locale]} ${line})`],
              ...wrapped(`${both('hierop rust', 'what rests on it')[locale]}: ${dependents.length === 0 ? both('niets', 'nothing')[locale] : dependents.join(', ')}`, 92, '').map((row): Piece => ['    ', styled('faint', row)]),
            ]),
            [styled(bad.length === 0 ? 'good' : 'bad', bad.length === 0 ? '✓ ' : '✗ '), both(`${good} van ${verification.clauses.length} bepalingen gevonden`, `${good} of ${verification.clauses.length} clauses found`)[locale]],
          ];
      io.out(paint(lines, io.coloured));
    }
    if (verification.wrongDocument) return exitCodes.invalid;
    return bad.length === 0 ? exitCodes.clean : exitCodes.failed;
  },
};
