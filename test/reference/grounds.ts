import type { GroundTest } from '../../src/model/verdict.js';
import type { History, Mark, Scene } from './model.js';
import { verdictOf } from './rules.js';

/** The case as it stood after an event, with everything that was registered later left out; the facts are those of now. */
export const asAfter = (history: History, event: string): History => {
  const log = history.log.slice(0, history.log.findIndex(({ id }) => id === event) + 1);
  const known = (mark: Mark | undefined): boolean => mark !== undefined && log.some(({ id }) => id === mark.event);
  return {
    ...history,
    log,
    duties: history.duties.filter(({ opened }) => known(opened)).map(({ met, cancelled, ...owed }) => ({
      ...owed,
      extensions: owed.extensions.filter(known),
      ...(met !== undefined && known(met) ? { met } : {}),
      ...(cancelled !== undefined && known(cancelled) ? { cancelled } : {}),
    })),
    windows: history.windows.filter(({ opened }) => known(opened)).map(({ exercised, closed, ...chance }) => ({
      ...chance,
      ...(exercised !== undefined && known(exercised) ? { exercised } : {}),
      ...(closed !== undefined && known(closed) ? { closed } : {}),
    })),
  };
};

/** A ground for declining, tested on the day of filing, or today before the filing. */
export const groundOn = (scene: Scene, id: string): GroundTest => {
  const ground = scene.regulation.grounds[id];
  if (ground === undefined) throw new Error(`no ground ${id}`);
  if (ground.rule === 'free-text') return { status: 'freeText' };
  const filed = scene.history.filed;
  const at: Scene = filed === undefined ? scene : { ...scene, date: filed.on, history: asAfter(scene.history, filed.event), turns: new Set() };
  const verdict = verdictOf(at, ground.rule);
  const turned = ground.is === 'fails' ? ({ holds: 'fails', fails: 'holds', unknown: 'unknown', notApplicable: 'notApplicable' } as const)[verdict.status] : verdict.status;
  return { status: turned, verdict };
};
