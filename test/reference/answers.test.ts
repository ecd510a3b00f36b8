import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../src/regulation/canonical.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import { integratiewerk, sterkerSociaalWerk } from '../../src/regulations/index.js';
import { Draw } from '../generate/draw.js';
import { drawLog } from '../generate/log.js';
import { answersOf, beyond, compare, type Question } from './compare.js';
import { strained, unfiled } from './strained.js';

/**
 * The answers of the reference to some logs, worked out once, and then asked of the engine.
 *
 * A mutant of the engine is shown them from the file that ANSWERS names: the reference is slow, and the logs are made with
 * the engine itself, so that a mutant would be asked about others.
 */

interface Asked {
  readonly tolerate: boolean;
  readonly questions: readonly Question[];
  /** One for each question, short. */
  readonly answers: readonly string[];
}

const short = (answer: unknown): string => createHash('sha256').update(JSON.stringify(canonical(answer))).digest('base64').slice(0, 10);

const subjects: Readonly<Record<string, Regulation>> = { unfiled, ...strained, sterkerSociaalWerk: sterkerSociaalWerk as unknown as Regulation, integratiewerk: integratiewerk as unknown as Regulation };

const workOut = (regulation: Regulation, logs: number): readonly Asked[] =>
  Array.from({ length: logs }, (_, index) => drawLog(new Draw(1 + index), regulation)).flatMap((events, index) => {
    if (beyond.test(JSON.stringify(events))) return [];
    const [questions, answers]: [Question[], string[]] = [[], []];
    const keep = (question: Question, answer: unknown): void => {
      questions.push(question);
      answers.push(short(answer));
    };
    const tolerate = index % 3 === 0;
    expect(compare(regulation, events, { tolerate, keep }).differences).toEqual([]);
    return [{ tolerate, questions, answers }];
  });

const file = process.env['ANSWERS'];
const kept = file !== undefined && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, readonly Asked[]>) : undefined;
const made: Record<string, readonly Asked[]> = {};

describe('the engine gives the answers of the reference', () => {
  test.each(Object.entries(subjects))('%s', (name, regulation) => {
    const all = (made[name] = kept?.[name] ?? workOut(regulation, file === undefined ? 4 : 12));
    for (const { tolerate, questions, answers } of all) expect(answersOf(regulation, questions, tolerate).map(short)).toEqual(answers);
    if (file !== undefined && kept === undefined) writeFileSync(file, JSON.stringify(made));
    expect(all.length).toBeGreaterThan(1);
  });
});
