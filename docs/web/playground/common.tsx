import type { ComponentChildren } from 'preact';
import type { CaseFile } from './case-file.js';
import type { Names } from './view.js';
import type { Say } from './words.js';

/** What every part of the page needs. */
export interface Speaking {
  readonly file: CaseFile;
  readonly say: Say;
  readonly names: Names;
}

/** Clauses with their summary, each leading to its place on the page of the regulation. */
export const Cites = ({ clauses, names, file, say }: Speaking & { readonly clauses: readonly string[] }) =>
  clauses.length === 0 ? null : (
    <span class="cites">
      {clauses.map((clause) => (
        <a class="cite" href={`../regulations/${file.regulation}.html#bepaling-${encodeURIComponent(clause)}`} title={names.clause(clause)} aria-label={`${say('clause')} ${clause}`}>
          {clause}
        </a>
      ))}
    </span>
  );

export const Card = ({ id, title, aside, children }: { readonly id: string; readonly title: string; readonly aside?: ComponentChildren; readonly children: ComponentChildren }) => (
  <section class="card" aria-labelledby={id}>
    <div class="card-head">
      <h2 id={id}>{title}</h2>
      {aside}
    </div>
    {children}
  </section>
);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
