import type { Finding } from '../../src/model/finding.js';
import type { FindingDeclaration } from '../../src/regulation/definition.js';
import { allIn, occupied, type Place } from './chart.js';
import { listed, unique, type Act, type Scene } from './model.js';
import { verdictOf } from './rules.js';

/** What is worth knowing: recorded with an act, standing with a state, or derived whenever somebody asks. */

const applies = (scene: Scene, { when }: FindingDeclaration): boolean => when === undefined || listed(when.is).includes(verdictOf(scene, when.rule).status as never);

const finding = (scene: Scene, id: string, act?: Act, cites: readonly string[] = []): Finding => {
  const declared = scene.regulation.findings[id] as FindingDeclaration;
  return { id, source: 'regulation', ...(act === undefined ? {} : { event: act.id, on: act.on }), cites: unique([...declared.cites, ...cites]), ...(declared.readings === undefined ? {} : { readings: declared.readings }), ...(act?.part === undefined ? {} : { about: act.part }) };
};

/** Findings that an act brings: those that its transitions name, and those declared for such acts. */
export const findingsOf = (scene: Scene, act: Act, named: readonly string[]): readonly Finding[] => {
  const { findings } = scene.regulation;
  const declared = Object.keys(findings).sort().filter((id) => findings[id]?.at?.includes(act.type));
  return unique([...named, ...declared]).filter((id) => applies(scene, findings[id] as FindingDeclaration)).map((id) => finding(scene, id, act));
};

const namedInChart = (root: Place): readonly string[] =>
  allIn(root).flatMap(({ node }) => [
    ...listed(node.meta?.finding),
    ...Object.values(node.on ?? {}).flatMap((candidates) => listed(candidates).flatMap((candidate) => listed(candidate.meta?.finding))),
  ]);

/** Findings that stand on a date with no act: of the states that the case is in, and those that only have a rule. */
export const standing = (scene: Scene, root: Place): readonly Finding[] => {
  const { findings } = scene.regulation;
  const given = (id: string): boolean => applies(scene, findings[id] as FindingDeclaration);
  const ofStates = occupied(root, scene.history.state).flatMap(({ node }) => listed(node.meta?.finding).filter(given).map((id) => finding(scene, id, undefined, node.meta?.cites)));
  const chart = namedInChart(root);
  const derived = Object.keys(findings).sort().filter((id) => findings[id]?.at === undefined && findings[id]?.when !== undefined && !chart.includes(id));
  return [...ofStates, ...derived.filter(given).map((id) => finding(scene, id))];
};
