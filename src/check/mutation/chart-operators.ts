import { listOf } from '../../model/list-of.js';
import type { Definition } from '../../regulation/definition.js';
import type { Candidate, StateNode } from '../../regulation/statechart.js';
import { guardId, transitionId } from '../../scenario/coverage-items.js';
import { dropEach, nextOf, operator, type Edit, type MutationOperator, type Path } from './operator.js';

interface NodeSite {
  readonly path: Path;
  readonly state: string;
  readonly node: StateNode;
}

interface CandidateSite {
  readonly path: Path;
  readonly candidate: Candidate;
  readonly event: string;
  readonly touches: readonly string[];
}

const nodesOf = ({ statechart }: Definition): readonly NodeSite[] => {
  const walk = (node: StateNode, path: Path, state: string): readonly NodeSite[] => [
    { path, state, node },
    ...Object.entries(node.states ?? {}).flatMap(([key, child]) => walk(child, [...path, 'states', key], state === '' ? key : `${state}.${key}`)),
  ];
  return walk(statechart, ['statechart'], '');
};

const candidatesOf = (definition: Definition): readonly CandidateSite[] =>
  nodesOf(definition).flatMap(({ path, state, node }) =>
    Object.entries(node.on ?? {}).flatMap(([event, listed]) =>
      listOf(listed).map((candidate, index) => ({
        path: [...path, 'on', event, ...(Array.isArray(listed) ? [index] : [])],
        candidate,
        event,
        touches: [`transition:${transitionId({ state, event, index })}`, ...(candidate.guard === undefined ? [] : ['holds', 'fails', 'unknown'].map((outcome) => `guard:${guardId(event, candidate.guard?.type ?? '', outcome)}`))],
      })),
    ),
  );

const overCandidates =
  (edits: (site: CandidateSite, definition: Definition) => readonly Edit[]): MutationOperator['edits'] =>
  (definition) =>
    candidatesOf(definition).flatMap((site) => edits(site, definition));

/** Every state by its path from the root, as a target. */
const targets = (definition: Definition): readonly string[] => nodesOf(definition).flatMap(({ state, node }) => (state === '' || node.states !== undefined ? [] : [`#${definition.id}.${state}`]));

/** Another state than the one that a candidate leads to. */
const otherTarget = (definition: Definition, target: string): string | undefined => {
  const all = targets(definition);
  const now = all.find((one) => one.endsWith(`.${target.replace(/^#[^.]*\.|^\./, '')}`));
  return now === undefined ? all[0] : nextOf(all, now);
};

const ofMeta = (key: 'opens' | 'opensMet' | 'closes' | 'windows' | 'closesWindows' | 'finding' | 'files'): MutationOperator['edits'] =>
  overCandidates(({ path, candidate, touches }) => dropEach(candidate.meta?.[key], [...path, 'meta', key], touches));

const turned = { holds: 'fails', fails: 'holds', unknown: 'holds' } as const;

/** Changes of the chart: where a case goes, and what a transition does besides. */
export const chartOperators: readonly MutationOperator[] = [
  operator('candidate-dropped', 'overgang weggelaten', 'transition dropped', overCandidates(({ path, touches }) => [{ path, after: undefined, touches }])),
  operator('target-dropped', 'overgang blijft in dezelfde toestand', 'transition stays in its state', overCandidates(({ path, candidate, touches }) => (candidate.target === undefined ? [] : [{ path: [...path, 'target'], after: undefined, touches }]))),
  operator(
    'target-moved',
    'overgang leidt naar een andere toestand',
    'transition leads to another state',
    overCandidates(({ path, candidate, touches }, definition) => (candidate.target === undefined ? [] : [{ path: [...path, 'target'], after: otherTarget(definition, candidate.target), touches }])),
  ),
  operator('guard-dropped', 'voorwaarde weggelaten', 'guard dropped', overCandidates(({ path, candidate, touches }) => (candidate.guard === undefined ? [] : [{ path: [...path, 'guard'], after: undefined, touches }]))),
  operator(
    'guard-turned',
    'voorwaarde omgekeerd',
    'guard turned',
    overCandidates(({ path, candidate, touches }) => (candidate.guard === undefined ? [] : [{ path: [...path, 'guard', 'params', 'is'], after: turned[candidate.guard.params.is], touches }])),
  ),
  operator('duty-not-opened', 'plicht ontstaat niet', 'duty not opened', ofMeta('opens')),
  operator('duty-not-opened-met', 'plicht ontstaat niet met de handeling die haar nakomt', 'duty not opened by the act that meets it', ofMeta('opensMet')),
  operator('duty-not-closed', 'plicht vervalt niet', 'duty not closed', ofMeta('closes')),
  operator('window-not-opened', 'recht ontstaat niet', 'window not opened', ofMeta('windows')),
  operator('window-not-closed', 'recht vervalt niet', 'window not closed', ofMeta('closesWindows')),
  operator('finding-dropped', 'bevinding weggelaten', 'finding dropped', ofMeta('finding')),
  operator('filing-dropped', 'handeling is geen indiening', 'act is no filing', ofMeta('files')),
  operator('state-finding-dropped', 'bevinding bij een toestand weggelaten', 'finding of a state dropped', (definition) =>
    nodesOf(definition).flatMap(({ path, state, node }) => dropEach(node.meta?.finding, [...path, 'meta', 'finding'], [`state:${state}`])),
  ),
  operator('tag-dropped', 'fase van een toestand weggelaten', 'phase of a state dropped', (definition) => nodesOf(definition).flatMap(({ path, state, node }) => dropEach(node.tags, [...path, 'tags'], [`state:${state}`]))),
];
