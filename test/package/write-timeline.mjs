// Writes docs/timeline.svg, the picture that the README opens with. `npm run docs:timeline`
import { writeFileSync } from 'node:fs';
import { replay } from '../../dist/index.js';
import { timelineSvg } from '../../dist/export.js';
import { krachtigPerspectief } from '../../dist/regulations/krachtig-perspectief.js';

const played = replay(krachtigPerspectief, [
  { type: 'klacht.ontvangen', on: '2026-04-02', vorm: 'e-mail', facts: { 'klager-bekend': true } },
  { type: 'ontvangst.bevestigd', on: '2026-04-09', by: 'organisatie', vorm: 'e-mail' },
  { type: 'gesprek.gevoerd', on: '2026-04-20', by: 'klachtenbehandelaar' },
  { type: 'uitspraak.gedaan', on: '2026-05-06', by: 'klachtenbehandelaar', oordeel: 'gegrond' },
]);
if (!played.ok) throw new Error(JSON.stringify(played.issues));
const drawn = timelineSvg(krachtigPerspectief, played.value, { asOf: '2026-05-12', locale: 'en' });
if (!drawn.ok) throw new Error(JSON.stringify(drawn.issues));
writeFileSync(process.argv[2] ?? 'docs/timeline.svg', drawn.value);
