import type { Locale } from 'klachtrecht';
import type { StateNode } from 'klachtrecht/authoring';

const nameOf = (key: string): string => key.replaceAll('-', ' ');

/** The states of a chart as nested lists, with those in which a case is marked: for who cannot or would rather not look at a drawing. */
export const StateTree = ({ node, active, locale, path = '' }: { readonly node: StateNode; readonly active: readonly string[]; readonly locale: Locale; readonly path?: string }) => (
  <ul class={`states${node.type === 'parallel' ? ' parallel' : ''}`}>
    {Object.entries(node.states ?? {}).map(([key, child]) => {
      const inner = path === '' ? key : `${path}.${key}`;
      const isHere = active.includes(inner);
      const holds = active.some((state) => state.startsWith(`${inner}.`));
      const phase = child.tags?.[0];
      return (
        <li class={`state${isHere ? ' here' : ''}${holds ? ' around' : ''}${phase === undefined ? '' : ` phase-${phase}`}`}>
          <span class="state-name">
            {nameOf(key)}
            {isHere ? <span class="badge">{locale === 'nl' ? 'hier' : 'here'}</span> : null}
          </span>
          {child.description === undefined || locale !== 'nl' ? null : <span class="state-description">{child.description}</span>}
          {child.states === undefined ? null : <StateTree node={child} active={active} locale={locale} path={inner} />}
        </li>
      );
    })}
  </ul>
);
