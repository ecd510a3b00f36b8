// Prints a fingerprint of every article: node fingerprints.mjs > passages.mts
import { readFileSync } from 'node:fs';
import { passageOf } from 'klachtrecht/authoring';

const text = readFileSync('regeling.md', 'utf8');
const articles = [...text.matchAll(/^(\d+)\. (.+)$/gm)].map(([, number, words]) => [number, passageOf(text, words)]);
console.log(`export const passages = ${JSON.stringify(Object.fromEntries(articles), null, 2)};`);
