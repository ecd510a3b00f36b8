import { dateInWords } from 'klachtrecht';
import type { Definition, Regulation } from 'klachtrecht/authoring';
import { handlingTime, traceability, type Traceability } from 'klachtrecht/check';
import { valueInWords } from 'klachtrecht/diff';
import { toMermaid } from 'klachtrecht/export';
import type { PlayedScenario } from '../played.js';
import { Cites, clauseAnchor, ScenarioLinks } from './cites.js';
import { Diagram } from './diagram.js';
import { HandlingTimeSection } from './handling-time-section.js';
import { Page } from './page.js';
import { ReadingsSection } from './readings-section.js';
import { actorsInWords, candidatesIn, clauseKindWords, fromInWords, sectionWords, stateName, statesIn, termInWords, transitionInWords } from './regulation-words.js';

/** Everything that one page about a regulation is made from. */
export interface RegulationPageData {
  readonly regulation: Regulation;
  readonly played: readonly PlayedScenario[];
  /** Clauses in the order of the text, which the canonical data do not keep. */
  readonly order: readonly string[];
}

/** Start days over which handling times are counted. */
const years = { from: 2026, until: 2028 } as const;

/** Anchors of what has a place of its own on the page. */
const anchorOf: Readonly<Record<string, string>> = { duties: 'plicht', windows: 'recht', readings: 'lezing' };

const labelOf = (definition: Definition, section: string, id: string): string => {
  const items = definition[section as keyof Definition] as Readonly<Record<string, { readonly label?: { readonly nl: string }; readonly question?: { readonly nl: string }; readonly nl?: string }>> | undefined;
  const item = items?.[id];
  return item?.label?.nl ?? item?.question?.nl ?? item?.nl ?? id;
};

const Encoded = ({ definition, item }: { readonly definition: Definition; readonly item: string }) => {
  const colon = item.indexOf(':');
  const section = item.slice(0, colon);
  const id = item.slice(colon + 1);
  const name = <span class="what">{sectionWords[section] ?? section}</span>;
  if (section === 'transition') {
    const [state = '', event = '', index = '0'] = id.split('|');
    const found = candidatesIn(definition.statechart).find((placed) => placed.state === state && placed.event === event && placed.index === Number(index));
    return (
      <li>
        {name} {found === undefined ? id : transitionInWords(definition, found)}
      </li>
    );
  }
  if (section === 'state')
    return (
      <li>
        {name} {stateName(id)}
      </li>
    );
  const anchor = anchorOf[section];
  const label = section === 'inForce' ? 'de dagen waarop het reglement geldt' : labelOf(definition, section, id);
  return (
    <li>
      {name} {anchor === undefined ? label : <a href={`#${anchor}-${id}`}>{label}</a>}
      <code class="id">{id}</code>
    </li>
  );
};

const Clauses = ({ regulation, traced, played, order }: RegulationPageData & { readonly traced: Traceability }) => {
  const { definition } = regulation;
  const inOrder = [...traced.clauses].sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
  return (
    <section aria-labelledby="bepalingen">
      <h2 id="bepalingen">Wat het reglement zegt</h2>
      <p class="lead">
        Elke bepaling in eigen woorden, in de volgorde van de tekst, met wat de codering ervan maakte en de scenario’s die dat bewijzen.
      </p>
      <ol class="clauses">
        {inOrder.map((clause) => {
          const declared = definition.clauses[clause.id];
          return (
            <li id={clauseAnchor(clause.id)} class={`clause${clause.notModelled === undefined ? '' : ' not-modelled'}`}>
              <div class="clause-head">
                <a class="clause-id" href={`#${clauseAnchor(clause.id)}`}>
                  {clause.id}
                </a>
                <span class="place">{declared?.place}</span>
                <span class="kind">{declared === undefined ? '' : clauseKindWords[declared.kind]}</span>
              </div>
              <p class="summary">{clause.summary.nl}</p>
              {clause.notModelled === undefined ? (
                <>
                  <ul class="encoded">
                    {clause.items.map((item) => (
                      <Encoded definition={definition} item={item} />
                    ))}
                  </ul>
                  <ScenarioLinks titles={clause.scenarios} played={played} />
                </>
              ) : (
                <p class="reason">
                  <strong>Niet gemodelleerd.</strong> {clause.notModelled.nl}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
};

/** Things by the first clause that they rest on, in the order of the text. */
const byText = <T extends { readonly cites: readonly string[] }>(items: Readonly<Record<string, T>>, order: readonly string[]): readonly (readonly [string, T])[] => {
  const first = ({ cites }: T): number => Math.min(...cites.map((clause) => order.indexOf(clause)));
  return Object.entries(items).sort(([, one], [, other]) => first(one) - first(other));
};

const DutiesSection = ({ definition, order }: { readonly definition: Definition; readonly order: readonly string[] }) => (
  <section aria-labelledby="plichten">
    <h2 id="plichten">Wie wat moet doen</h2>
    <div class="table-scroll" tabIndex={0} role="region" aria-label="Tabel van de plichten">
      <table>
        <thead>
          <tr>
            <th scope="col">Wie</th>
            <th scope="col">Aan wie</th>
            <th scope="col">Wat</th>
            <th scope="col">Uiterlijk</th>
            <th scope="col">Gerekend vanaf</th>
            <th scope="col">Bepaling</th>
          </tr>
        </thead>
        <tbody>
          {byText(definition.duties, order).map(([id, duty]) => (
            <tr id={`plicht-${id}`}>
              <td>{actorsInWords(definition, duty.obligor)}</td>
              <td>{actorsInWords(definition, duty.beneficiary, 'en')}</td>
              <th scope="row">
                {duty.act.nl}
                {duty.when === undefined ? null : <span class="note">alleen als: {definition.rules[duty.when]?.label.nl ?? duty.when}</span>}
              </th>
              <td>
                {termInWords(definition, duty.within, duty.soft === true)}
                {duty.extension === undefined ? null : (
                  <span class="note">
                    te verlengen{duty.extension.times === undefined ? ', zonder maximum' : duty.extension.times === 1 ? ', één keer' : `, ${duty.extension.times} keer`}
                    {'supplied' in duty.extension.length ? '' : `, met ${valueInWords(definition, duty.extension.length).nl}`} <Cites clauses={duty.extension.cites} />
                  </span>
                )}
              </td>
              <td>{fromInWords(definition, id, duty, 'opens')}</td>
              <td>
                <Cites clauses={duty.cites} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    {Object.keys(definition.windows).length === 0 ? null : (
      <>
        <h3 id="rechten">Rechten en hoe lang zij gelden</h3>
        <div class="table-scroll" tabIndex={0} role="region" aria-label="Tabel van de rechten">
          <table>
            <thead>
              <tr>
                <th scope="col">Wie</th>
                <th scope="col">Mag</th>
                <th scope="col">Tot en met</th>
                <th scope="col">Gerekend vanaf</th>
                <th scope="col">Bepaling</th>
              </tr>
            </thead>
            <tbody>
              {byText(definition.windows, order).map(([id, window]) => (
                <tr id={`recht-${id}`}>
                  <td>{actorsInWords(definition, window.holder)}</td>
                  <th scope="row">{window.right.nl}</th>
                  <td>{window.within === undefined ? 'geen einde in de tekst' : valueInWords(definition, window.within).nl}</td>
                  <td>{fromInWords(definition, id, window, 'windows')}</td>
                  <td>
                    <Cites clauses={window.cites} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </>
    )}
  </section>
);

const Facts = ({ regulation, traced }: { readonly regulation: Regulation; readonly traced: Traceability }) => {
  const { definition } = regulation;
  const left = traced.clauses.filter((clause) => clause.notModelled !== undefined).length;
  const figures: readonly (readonly [string, number])[] = [
    ['bepalingen', traced.clauses.length],
    ['niet gemodelleerd', left],
    ['plichten', Object.keys(definition.duties).length],
    ['rechten met termijn', Object.keys(definition.windows).length],
    ['lezingen', Object.keys(definition.readings).length],
    ['toestanden', statesIn(definition.statechart).length],
  ];
  return (
    <dl class="figures">
      {figures.map(([name, count]) => (
        <div>
          <dt>{name}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
};

const inForceWords = (definition: Definition): string =>
  'suppliedByCaller' in definition.inForce
    ? 'De tekst draagt geen datum van inwerkingtreding; of zij gold, moet de gebruiker weten.'
    : `Geldt vanaf ${dateInWords(definition.inForce.from, 'nl')}${definition.inForce.until === undefined ? '' : ` tot en met ${dateInWords(definition.inForce.until, 'nl')}`}.`;

/** What a regulation says, in its own order, and how the library holds it: one page in Dutch. */
export const RegulationPage = ({ regulation, played, order }: RegulationPageData) => {
  const { definition, id, version } = regulation;
  const traced = traceability(
    regulation,
    played.map(({ result }) => result),
  );
  const left = traced.clauses.filter((clause) => clause.notModelled !== undefined);
  return (
    <Page path={`regulations/${id}.html`} title={definition.title.nl} description={`${definition.title.nl}: bepalingen, plichten, lezingen en verloop.`} locale="nl" section="regulations" styles={['assets/regulation.css']}>
      <header class="page-head">
        <p class="eyebrow">{definition.organisation.name}</p>
        <h1>{definition.title.nl}</h1>
        <p class="lead">
          Versie {version}. {inForceWords(definition)}
        </p>
        <p class="actions">
          <a class="button primary" href={`../playground/index.html#reglement=${id}`}>
            Probeer een zaak
          </a>
          <a class="button" href="#plichten">
            Wie wat moet doen
          </a>
        </p>
        <Facts regulation={regulation} traced={traced} />
      </header>
      <nav class="toc" aria-label="Op deze pagina">
        <a href="#verloop">Het verloop</a>
        <a href="#plichten">Plichten</a>
        <a href="#doorlooptijd">Doorlooptijd</a>
        <a href="#lezingen">Lezingen</a>
        <a href="#bepalingen">Bepalingen</a>
        <a href="#niet-gemodelleerd">Niet gemodelleerd</a>
      </nav>
      <section aria-labelledby="verloop">
        <h2 id="verloop">Het verloop</h2>
        <Diagram regulation={regulation} />
        <details class="source">
          <summary>Hetzelfde als mermaid-tekst</summary>
          <pre tabIndex={0}>
            <code>{toMermaid(regulation, 'nl')}</code>
          </pre>
        </details>
      </section>
      <DutiesSection definition={definition} order={order} />
      <HandlingTimeSection definition={definition} found={handlingTime(regulation, years)} />
      <ReadingsSection definition={definition} traced={traced} played={played} />
      <Clauses regulation={regulation} traced={traced} played={played} order={order} />
      <section aria-labelledby="niet-gemodelleerd">
        <h2 id="niet-gemodelleerd">Wat niet is gemodelleerd, en waarom</h2>
        {left.length === 0 ? <p>Alles in de tekst is gemodelleerd.</p> : null}
        <dl class="left-out">
          {left.map((clause) => (
            <div>
              <dt>
                <Cites clauses={[clause.id]} />
              </dt>
              <dd>{clause.notModelled?.nl}</dd>
            </div>
          ))}
        </dl>
      </section>
    </Page>
  );
};
