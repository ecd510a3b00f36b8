import type { GroundTest } from '../../src/model/verdict.js';
import type { History, Scene } from './model.js';
import { verdictOf } from './rules.js';

/** The log up to and including the day of filing; the facts are those of now. */
const asFiled = (history: History): History => (history.filed === undefined ? history : { ...history, log: history.log.filter(({ on }) => on <= (history.filed?.on as string)) });

/** A ground for declining, tested on the day of filing, or today before the filing. */
export const groundOn = (scene: Scene, id: string): GroundTest => {
  const ground = scene.regulation.grounds[id];
  if (ground === undefined) throw new Error(`no ground ${id}`);
  if (ground.rule === 'free-text') return { status: 'freeText' };
  const filed = scene.history.filed;
  const at: Scene = filed === undefined ? scene : { ...scene, date: filed.on, history: asFiled(scene.history), turns: new Set() };
  const verdict = verdictOf(at, ground.rule);
  const turned = ground.is === 'fails' ? ({ holds: 'fails', fails: 'holds', unknown: 'unknown', notApplicable: 'notApplicable' } as const)[verdict.status] : verdict.status;
  return { status: turned, verdict };
};
