import { describe, expect, it } from 'vitest';
import { run } from '#cli/run.ts';
import { makeTerminal } from '#tests/cli/make-terminal.ts';

async function questions(...words: readonly string[]) {
  const { terminal, out, errors } = makeTerminal();
  const status = await run(['questions', ...words], terminal);
  return { status, out, errors };
}

const records = async (...words: readonly string[]) =>
  (await questions('--format', 'jsonl', ...words)).out.map((line) => JSON.parse(line));

describe('questions', () => {
  it('prints one JSON object a question: for each kind and language at most one a card', async () => {
    const all = await records('--pack', 'china-kazakhstan');
    expect(all.length).toBeGreaterThan(200);
    const anchors = all.map(({ kind, locale, cards, facts }) => {
      const ask = cards.find((card: { fact: string }) => card.fact === facts[0].id)?.ask;
      return [kind, locale, facts[0].id, ask].join(' ');
    });
    expect(new Set(anchors).size).toBe(all.length);
    expect(new Set(all.map(({ pack }) => pack))).toEqual(new Set(['china-kazakhstan']));
    expect(new Set(all.map(({ locale }) => locale))).toEqual(new Set(['th', 'en']));
  });

  it('gives the same questions for the same seed; another seed changes options, not ids', async () => {
    const only = ['--pack', 'vietnam-kazakhstan', '--kind', 'multiple-choice', '--locale', 'th'];
    const one = await records(...only, '--seed', '1');
    expect(await records(...only, '--seed', '1')).toEqual(one);
    const two = await records(...only, '--seed', '2');
    expect(two).not.toEqual(one);
    const ids = new Map(one.map(({ id, facts, cards }) => [`${facts[0].id} ${cards[0].ask}`, id]));
    for (const { id, facts, cards } of two) expect(ids.get(`${facts[0].id} ${cards[0].ask}`) ?? id).toBe(id);
  });

  it('prints only as many as wished, of the kind and language wished', async () => {
    const some = await records('--count', '5', '--kind', 'ordering', '--locale', 'en');
    expect(some.map(({ kind, locale }) => `${kind} ${locale}`)).toEqual(Array(5).fill('ordering en'));
    expect(await records('--count', '0')).toEqual([]);
  });

  it('says so where no card can be asked in the kind wished', async () => {
    const { status, out, errors } = await questions('--pack', 'base', '--format', 'jsonl');
    expect({ status, out, errors }).toEqual({
      status: 0,
      out: [],
      errors: ['jamdee questions: no card can be asked so'],
    });
  });

  it('prints the years of a line and the bars of a chart, the missing one as a question mark', async () => {
    const asked = async (kind: string) =>
      (await questions('--kind', kind, '--locale', 'en', '--pack', 'vietnam-kazakhstan')).out.join('\n');
    expect(await asked('timeline')).toMatch(/^ {4}\d{4}–\d{4}\n {4}= \d{4}$/m);
    const chart = await asked('chart-gap');
    expect(chart).toMatch(/^ {4}2020 {2}\?\n {4}2021 {2}622\.8 million US dollars$/m);
    expect(chart).toContain('    2024  800 million US dollars (estimate)');
  });

  it('marks the key for people, and names the source', async () => {
    const { out } = await questions('--count', '1', '--kind', 'multiple-choice', '--locale', 'en');
    expect(out.filter((line) => line.startsWith('    * '))).toHaveLength(1);
    expect(out.join('\n')).toMatch(/\.txt, paragraph \d+/);
  });

  it.each([
    ['an unknown pack', ['--pack', 'atlantis'], 'there is no such pack'],
    ['an unknown kind', ['--kind', 'essay'], 'there is no such kind'],
    ['an unknown language', ['--locale', 'fr'], 'there is no such language'],
    ['a seed that is no number', ['--seed', 'x'], '--seed takes a whole number'],
    ['a seed that is too large', ['--seed', '4294967296'], '--seed takes a whole number'],
    ['a count below zero', ['--count=-1'], '--count takes a whole number'],
  ])('says what is wrong with %s, and prints nothing', async (_, words, wrong) => {
    const { status, out, errors } = await questions(...words);
    expect(status).toBe(2);
    expect(out).toEqual([]);
    expect(errors[0]).toBe(`jamdee: ${wrong}`);
  });
});
