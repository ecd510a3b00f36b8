import type { PlayedScenario } from '../played.js';

export const clauseAnchor = (clause: string): string => `bepaling-${clause}`;

export const Cites = ({ clauses }: { readonly clauses: readonly string[] }) => (
  <span class="cites">
    {clauses.map((clause) => (
      <a class="cite" href={`#${clauseAnchor(clause)}`}>
        {clause}
      </a>
    ))}
  </span>
);

/** A scenario, opened in the playground. */
export const scenarioHash = ({ file, number }: Pick<PlayedScenario, 'file' | 'number'>): string => `#scenario=${encodeURIComponent(`${file.replace(/\.scenario\.(ya?ml|json)$/, '')}/${number}`).replaceAll('%2F', '/')}`;

export const ScenarioLinks = ({ titles, played }: { readonly titles: readonly string[]; readonly played: readonly PlayedScenario[] }) => {
  const found = played.filter(({ result }) => titles.includes(result.title));
  if (found.length === 0) return null;
  return (
    <details class="scenarios">
      <summary>
        {found.length === 1 ? '1 scenario bewijst dit' : `${found.length} scenario's bewijzen dit`}
      </summary>
      <ul>
        {found.map((scenario) => (
          <li>
            <a href={`../playground/index.html${scenarioHash(scenario)}`}>{scenario.result.title}</a>
          </li>
        ))}
      </ul>
    </details>
  );
};
