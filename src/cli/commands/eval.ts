import { describeIssue } from '../../text/describe-issue.js';
import { catalogueOf } from '../catalogue.js';
import { evaluate } from '../evaluate.js';
import { exitCodes } from '../exit-code.js';
import { readBytes } from '../files.js';
import { parseJson } from '../json-file.js';
import { both } from '../settings.js';
import { optionOf, type CliCommand } from './command.js';

/** Version of the JSON form of what `eval` answers. */
export const evalFormat = 1;

/** One call of the facade: a request as JSON on standard input, `{ format, ok, value }` or `{ format, ok, issues }` on standard output. */
export const evalCommand: CliCommand = {
  name: 'eval',
  description: both('één aanroep: JSON op de standaardinvoer, JSON op de standaarduitvoer', 'one call: JSON on standard input, JSON on standard output'),
  options: [{ flags: '--file <file>', description: both('lees de aanroep uit een bestand in plaats van de standaardinvoer', 'read the call from a file instead of standard input') }],
  formats: ['text', 'json'],
  async run({ io, settings, options }) {
    const file = optionOf(options, 'file');
    const catalogue = await catalogueOf(io, settings);
    const name = file ?? both('standaardinvoer', 'standard input')[settings.locale];
    const request = parseJson(file === undefined ? await io.readStdin() : await readBytes(io, file), name);
    const answer = evaluate(request, catalogue, settings.locale);
    const shown = answer.ok ? answer : { ok: false, issues: answer.issues.map((issue) => ({ ...issue, text: describeIssue(issue, settings.locale) })) };
    io.out(`${JSON.stringify({ format: evalFormat, ...shown })}\n`);
    return answer.ok ? exitCodes.clean : exitCodes.invalid;
  },
};
