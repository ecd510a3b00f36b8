import type { Regulation } from 'klachtrecht/authoring';
import { Page } from './page.js';

/** The frame in which the playground comes to life. */
export const PlaygroundPage = ({ regulations }: { readonly regulations: readonly Regulation[] }) => {
  const listed = regulations.map(({ id, definition }) => ({ id, title: definition.title }));
  return (
    <Page path="playground/index.html" title="Proefopstelling" description="Speel een klacht na: wat kan er, wie moet wat doen, en voor welke dag." locale="nl" section="playground" styles={['assets/playground.css']} wide>
      <h1 class="visually-hidden">Proefopstelling</h1>
      <div id="playground">
        <p class="muted loading">Het reglement wordt geladen…</p>
        <noscript>
          <p>Deze pagina rekent in uw browser en heeft daarvoor JavaScript nodig. De reglementen zelf zijn zonder te lezen.</p>
        </noscript>
      </div>
      <script dangerouslySetInnerHTML={{ __html: `window.klachtrechtRegulations=${JSON.stringify(listed).replaceAll('<', '\\u003c')}` }} />
      <script src={`data/${listed[0]?.id ?? ''}.js`} defer />
      <script src="playground.js" defer />
    </Page>
  );
};
