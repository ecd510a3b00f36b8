import { dateInWords } from 'klachtrecht';
import type { Definition } from 'klachtrecht/authoring';
import type { Extreme, Figures, HandlingTime } from 'klachtrecht/check';
import { Cites } from './cites.js';
import { stateName } from './regulation-words.js';

const span = (shortest: number, longest: number, unit: string): string => (shortest === longest ? `${longest} ${unit}` : `${shortest} tot ${longest} ${unit}`);

const FiguresRow = ({ name, figures }: { readonly name: string; readonly figures: Figures | null }) =>
  figures === null ? null : (
    <tr>
      <th scope="row">{name}</th>
      <td>{span(figures.calendarDays.shortest.count, figures.calendarDays.longest.count, 'dagen')}</td>
      <td>{span(figures.workingDays.shortest.count, figures.workingDays.longest.count, 'werkdagen')}</td>
    </tr>
  );

const Example = ({ definition, example }: { readonly definition: Definition; readonly example: Extreme }) => (
  <p class="note">
    Bijvoorbeeld: {example.path.map(({ event, on }) => `${definition.events[event]?.label.nl ?? event} op ${dateInWords(on, 'nl')}`).join(', ')}.
  </p>
);

/** How long handling takes when every duty is met on its last day. */
export const HandlingTimeSection = ({ definition, found }: { readonly definition: Definition; readonly found: HandlingTime }) => (
  <section aria-labelledby="doorlooptijd">
    <h2 id="doorlooptijd">Hoe lang behandelen duurt</h2>
    <p class="lead">
      Van ontvangst tot sluiting, als elke plicht op haar laatste dag wordt nagekomen, geteld vanaf elke dag van {found.years.from} tot en met {found.years.until}.
    </p>
    {found.routes.map((route) => {
      const name = route.acts.map((act) => definition.events[act]?.label.nl ?? act).join(', dan ');
      const example = (route.bounded ?? route.assumed)?.calendarDays.longest;
      return (
        <div class="route">
          <h3>{name.charAt(0).toUpperCase() + name.slice(1)}</h3>
          {route.kind === 'unbounded' ? (
            <p>Onbegrensd: op geen enkele weg naar een sluiting heeft elke stap een termijn.</p>
          ) : (
            <>
              <table class="narrow">
                <thead>
                  <tr>
                    <th scope="col">gerekend met</th>
                    <th scope="col">kalenderdagen</th>
                    <th scope="col">werkdagen</th>
                  </tr>
                </thead>
                <tbody>
                  <FiguresRow name="de termijnen van de tekst" figures={route.bounded} />
                  <FiguresRow name="ook een aangenomen norm" figures={route.assumed} />
                  <FiguresRow name="elke verlenging gebruikt" figures={route.extended} />
                </tbody>
              </table>
              {example === undefined ? null : <Example definition={definition} example={example} />}
            </>
          )}
        </div>
      );
    })}
    <h3>Wat een verblijf begrenst</h3>
    <ul class="phases">
      {found.phases.map((phase) => (
        <li>
          <strong>{stateName(phase.state)}</strong>
          {': '}
          {phase.kind === 'unbounded' ? 'geen termijn in de tekst' : `${definition.duties[phase.duty ?? '']?.label.nl ?? ''}${phase.kind === 'assumed' ? ' (aangenomen norm)' : ''}`}
          {phase.reached === 'after' ? ', alleen na een verzoek van de klager of een heropening' : ''}
          {phase.lengthenings.map(({ by, unbounded }) => `; ${by === 'extension' ? 'te verlengen' : 'op te schorten'}${unbounded ? ' zonder grens' : ''}`).join('')} <Cites clauses={phase.cites} />
        </li>
      ))}
    </ul>
  </section>
);
