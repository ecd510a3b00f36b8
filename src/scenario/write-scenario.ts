import { Document } from 'yaml';
import type { Scenario } from './schema.js';

/**
 * A scenario as the text of a file, which `parseScenarios` reads back the same.
 *
 * @param note a comment above it
 * @example writeScenario({ reglement: 'krachtig-perspectief', titel: 'Intrekking', stappen: [{ datum: '2026-04-02', gebeurtenis: 'klacht.ontvangen', dan: { toestand: 'onderzoek' } }] })
 */
export const writeScenario = (scenario: Scenario, note?: string): string => {
  const document = new Document(scenario, { aliasDuplicateObjects: false });
  if (note !== undefined) document.commentBefore = note.split('\n').map((line) => ` ${line}`).join('\n');
  return document.toString({ lineWidth: 0 });
};
