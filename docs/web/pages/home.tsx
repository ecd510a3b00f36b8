import type { Regulation } from 'klachtrecht/authoring';
import { Page } from './page.js';

/** The first page: what it is, for whom, and where to look. */
export const HomePage = ({ regulations, picture }: { readonly regulations: readonly Regulation[]; readonly picture: string }) => (
  <Page path="index.html" title="klachtrecht" description="Nederlandse klachtenreglementen als berekenbare, uitlegbare regels." locale="nl">
    <header class="hero">
      <h1>Waar staat deze klacht, wie moet wat doen, en voor welke dag?</h1>
      <p class="lead">
        Vijf Nederlandse klachtenreglementen, bepaling voor bepaling uitgewerkt tot regels die een computer kan volgen en een mens kan nalezen. Bij elke datum staat hoe zij is geteld, en welke bepaling dat zegt.
      </p>
      <p class="actions">
        <a class="button primary" href="playground/index.html">
          Open de proefopstelling
        </a>
        <a class="button" href="regulations/index.html">
          Lees een reglement
        </a>
      </p>
    </header>
    <figure class="picture" tabIndex={0} role="group" aria-label="Tijdlijn van een zaak" dangerouslySetInnerHTML={{ __html: picture }} />
    <div class="audiences">
      <section aria-labelledby="functionaris">
        <h2 id="functionaris">Voor wie klachten behandelt</h2>
        <p>Speel een zaak na, verzet de dag, en zie wat er dan geldt. Schrijf uw eigen gevallen op in gewoon Nederlands en laat ze toetsen. Niets verlaat uw browser.</p>
        <ul>
          <li>
            <a href="guides/scenarios.html">Scenario’s schrijven en lezen</a>
          </li>
          {regulations.map(({ id, definition }) => (
            <li>
              <a href={`regulations/${id}.html`}>{definition.title.nl}</a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="developers" lang="en">
        <h2 id="developers">For developers</h2>
        <p>A pure TypeScript library: no clock, no I/O, plain JSON in and out. Events in, due dates out, each with the steps to it and the clause behind it.</p>
        <pre tabIndex={0}>
          <code>{'npm install klachtrecht'}</code>
        </pre>
        <ul>
          <li>
            <a href="guides/readme.html">What it does, in one page</a>
          </li>
          <li>
            <a href="guides/authoring.html">Encode a regulation of your own</a>
          </li>
          <li>
            <a href="guides/ci.html">Check it in CI</a>
          </li>
          <li>
            <a href="api/index.html">API reference</a>
          </li>
        </ul>
      </section>
    </div>
  </Page>
);

/** The regulations, with what each holds. */
export const RegulationsPage = ({ regulations }: { readonly regulations: readonly Regulation[] }) => (
  <Page path="regulations/index.html" title="Reglementen" description="De reglementen die klachtrecht kent." locale="nl" section="regulations" styles={['assets/regulation.css']}>
    <header class="page-head">
      <h1>Reglementen</h1>
      <p class="lead">Elke pagina volgt de tekst van haar reglement: bepaling, samenvatting, codering, en het scenario dat haar bewijst.</p>
    </header>
    <ul class="cards">
      {regulations.map(({ id, definition, version }) => (
        <li>
          <h2>
            <a href={`${id}.html`}>{definition.title.nl}</a>
          </h2>
          <p>
            {definition.organisation.name}, versie {version}
          </p>
          <p class="note">
            {Object.keys(definition.clauses).length} bepalingen, {Object.keys(definition.duties).length} plichten, {Object.keys(definition.readings).length} lezingen
          </p>
        </li>
      ))}
    </ul>
  </Page>
);
