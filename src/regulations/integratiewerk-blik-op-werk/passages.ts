import type { Passage } from '../../model/clause.js';
import { passages as shared } from '../integratiewerk/passages.js';

/** Fingerprints of the passages: those of the text that is shared, and where this one differs. */
export const passages: Readonly<Record<string, Passage>> = {
  ...shared,
  'K7.2': { words: 9, hash: '0ce131ffe5106b1d', before: '78adb77d2d4b4044', after: '0af780fc17dd9b81' },
  'B.1': { words: 20, hash: '2b8bd795dc7fcb97', before: '08a3829b041d7caf', after: 'f8d31c9b2577a2cf' },
  'B.2': { words: 15, hash: 'c6c5d3e1c3e93ac9', before: '2d6952c58ffa0e4a', after: 'ee86da3778fa951d' },
  'B.3': { words: 7, hash: '32791f51071958b9', before: '0cbf6df393064a92', after: '159f9555aeb65464' },
  'B.4': { words: 9, hash: '9c78f27acafb04a8', before: '0ad12eb8227c7dc6', after: '7097cb6eebf433e8' },
  'B.5': { words: 20, hash: '3e81ab139a102b56', before: '4b1239ec75f31175', after: 'df6e02f1331329fd' },
};
