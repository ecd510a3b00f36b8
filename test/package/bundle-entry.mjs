// A page of a case system that knows one regulation.
import { applyEvent, assess, openCase } from 'klachtrecht';
import { krachtigPerspectief } from 'klachtrecht/regulations';

const filed = applyEvent(krachtigPerspectief, openCase(krachtigPerspectief), { type: 'klacht.ontvangen', on: '2026-04-02', vorm: 'e-mail', facts: { 'klager-bekend': true } });
if (!filed.ok) throw new Error(JSON.stringify(filed.issues));
const assessed = assess(krachtigPerspectief, filed.value, '2026-04-02');
console.log(assessed.ok && assessed.value.duties.map(({ id, due }) => `${id} ${due}`).join(', '));
