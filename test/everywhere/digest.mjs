// One hash over all that the built package answers in this Node.
// node test/everywhere/digest.mjs [--poisoned]
import { createHash } from 'node:crypto';
import { answersTo } from './answers.mjs';
import { scenarioFiles } from './scenario-files.mjs';

if (process.argv.includes('--poisoned')) await import('./poison.mjs');
const library = { ...(await import('../../dist/index.js')), ...(await import('../../dist/regulations.js')), ...(await import('../../dist/scenario.js')) };
const hash = createHash('sha256');
const files = scenarioFiles();
const answers = answersTo(library, files, (text) => hash.update(text));
console.log(JSON.stringify({ digest: hash.digest('hex'), answers, files: files.length, place: `Node ${process.versions.node}` }));
