import type { Locale } from 'klachtrecht';
import type { StateNode } from 'klachtrecht/authoring';

const nameOf = (key: string): string => key.replaceAll('-', ' ');

type Children = readonly (readonly [key: string, node: StateNode])[];

const isClosed = ([, node]: Children[number]): boolean => node.tags?.includes('gesloten') === true;

/** Children in the order in which a case comes by them, from the first; those in which it is closed come last. */
const inOrder = (node: StateNode): Children => {
  const children = Object.entries(node.states ?? {});
  const found = new Set<string>();
  const visit = (key: string | undefined): void => {
    const child = key === undefined ? undefined : node.states?.[key];
    if (key === undefined || child === undefined || found.has(key)) return;
    found.add(key);
    const targets = Object.values(child.on ?? {}).flatMap((listed) => [listed].flat()).flatMap((candidate) => (candidate?.target === undefined ? [] : [candidate.target.replace(/^#[^.]+\.|^\./, '').split('.')[0]]));
    for (const target of targets) visit(target);
  };
  visit(node.initial);
  const rank = (child: Children[number]): number => (isClosed(child) ? 1000 : 0) + (found.has(child[0]) ? [...found].indexOf(child[0]) : 500);
  return [...children].sort((one, other) => rank(one) - rank(other));
};

/** The states of a chart as nested lists, with those in which a case is marked: for who cannot or would rather not look at a drawing. */
export const StateTree = ({ node, active, locale, path = '' }: { readonly node: StateNode; readonly active: readonly string[]; readonly locale: Locale; readonly path?: string }) => (
  <ul class={`states${node.type === 'parallel' ? ' parallel' : ''}`}>
    {inOrder(node).map(([key, child]) => {
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
