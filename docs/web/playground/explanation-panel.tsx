import { Cites } from './common.js';
import type { ViewProps } from './overview.js';

/** The whole story in sentences. */
export const ExplanationPanel = ({ view, ...speaking }: ViewProps) => (
  <article class="card explanation" lang={speaking.file.locale}>
    <h2>{view.explanation.title}</h2>
    {view.explanation.sections.map(({ id, title, lines }) => (
      <section key={id}>
        <h3>{title}</h3>
        <ul>
          {lines.map((line) => (
            <li>
              {line.text} <Cites {...speaking} clauses={line.cites.map(({ clause }) => clause)} />
              {line.steps === undefined ? null : (
                <ol class="told-steps">
                  {line.steps.map((step) => (
                    <li>{step}</li>
                  ))}
                </ol>
              )}
            </li>
          ))}
        </ul>
      </section>
    ))}
  </article>
);
