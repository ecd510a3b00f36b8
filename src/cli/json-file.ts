import { both } from './settings.js';
import { CliFailure } from './cli-failure.js';
import { exitCodes } from './exit-code.js';
import { jsonFault } from './json-fault.js';
import { decodeText } from '../scenario/decode-text.js';
import { describeFault } from '../scenario/describe-fault.js';

const placeIn = (text: string, offset: number): string => {
  const before = text.slice(0, offset).split('\n');
  return `:${before.length}:${(before[before.length - 1]?.length ?? 0) + 1}`;
};

/**
 * The JSON in the bytes of a file or stream.
 *
 * @param name of the file, for the message
 * @throws CliFailure 65 with the place of the fault
 */
export const parseJson = (bytes: Uint8Array, name: string): unknown => {
  const text = decodeText(bytes);
  if (!text.ok) throw new CliFailure(exitCodes.invalid, both(`${name}: ${describeFault(text.issues[0], 'nl')}`, `${name}: ${describeFault(text.issues[0], 'en')}`), text.issues);
  if (text.value.trim() === '') throw new CliFailure(exitCodes.invalid, both(`${name}: hier staat niets. Geef JSON.`, `${name}: there is nothing here. Give JSON.`));
  try {
    return JSON.parse(text.value) as unknown;
  } catch {
    const place = placeIn(text.value, jsonFault(text.value));
    throw new CliFailure(
      exitCodes.invalid,
      both(`${name}${place}: dit is geen geldige JSON. Let op aanhalingstekens, komma's en haakjes.`, `${name}${place}: this is not valid JSON. Look at quotation marks, commas and brackets.`),
      [{ code: 'json-invalid' }],
    );
  }
};
