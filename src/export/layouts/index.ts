import type { ChartLayout } from '../chart-layout.js';
import { layout as krachtigPerspectief } from './krachtig-perspectief.js';
import { layout as integratiewerk } from './integratiewerk.js';
import { layout as integratiewerkBlikOpWerk } from './integratiewerk-blik-op-werk.js';
import { layout as iederzijnwerkArbeidscoaching } from './iederzijnwerk-arbeidscoaching.js';
import { layout as sterkerSociaalWerk } from './sterker-sociaal-werk.js';

/** Written by `npm run docs:layouts`: the layouts of the shipped regulations by id. */
export const layouts: Readonly<Record<string, ChartLayout>> = { 'krachtig-perspectief': krachtigPerspectief, 'integratiewerk': integratiewerk, 'integratiewerk-blik-op-werk': integratiewerkBlikOpWerk, 'iederzijnwerk-arbeidscoaching': iederzijnwerkArbeidscoaching, 'sterker-sociaal-werk': sterkerSociaalWerk };
