import type { Regulation } from 'klachtrecht/authoring';
import { Page } from './page.js';

/** Fetches the data of the regulation that the address asks for while the playground itself is still coming. */
const preload = `(()=>{const all=klachtrechtRegulations.map(({id})=>id);let id='';try{const [,key,value]=/^#(\\w+)=(.*)$/.exec(location.hash)??[];id=key==='zaak'?JSON.parse(atob(value.replaceAll('-','+').replaceAll('_','/'))).r:value.split('/')[0]}catch{}
if(!all.includes(id))id=all[0];const script=document.createElement('script');script.dataset.name=id;script.src='data/'+id+'.js';document.head.append(script)})()`;

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
      <script dangerouslySetInnerHTML={{ __html: preload }} />
      <script src="playground.js" defer />
    </Page>
  );
};
