import { must, type Broken } from './case.js';

const words = { nl: 'proef', en: 'trial' };

const parts = ['lint'] as const;

export const lintCases: readonly Broken[] = [
  { name: 'an actor nobody names', edits: { 'actors/buurman': words }, parts, must: [must('actor-unused', 'actors › buurman', { level: 'warning' })] },
];
