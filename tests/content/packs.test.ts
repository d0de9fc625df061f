import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '#cli/check-content.ts';
import { problemLines } from '#cli/words/word-problem.ts';
import { makeFactBase } from '#core/facts/fact-base.ts';
import { searchFacts } from '#core/facts/search-facts.ts';
import { type Content, loadContent } from '#server/facts/load-content.ts';

let content: Content;

beforeAll(async () => {
  content = await loadContent(fileURLToPath(new URL('../../content', import.meta.url)));
});

describe('the packs that come with Jamdee', () => {
  it('have no problem', () => {
    expect(checkContent(content).flatMap((problem) => problemLines(problem, 'en'))).toEqual([]);
  });

  it('hold more than 200 facts on three subjects', () => {
    const facts = content.packs.flatMap(({ pack }) => pack.facts);
    expect(facts.length).toBeGreaterThan(200);
    expect(new Set(facts.map(({ pack }) => pack)).size).toBe(3);
  });

  it.each([
    ['สถานทูต', 'vn-kz-embassy-of-vietnam'],
    ['สถานทูต', 'vn-kz-embassy-of-kazakhstan'],
    ['visa free', 'vn-kz-visa-waiver-start'],
    ['turnover 2024', 'vn-kz-trade-2024-forecast'],
    ['trade turnover 2024', 'vn-kz-trade-2024-forecast'],
  ])('are searched by everyday words: %s', (query, id) => {
    const base = makeFactBase(content.packs.map(({ pack }) => pack));
    expect(searchFacts(base, query).facts.map((fact) => fact.id)).toContain(id);
  });

  it('list every date and number expression of the three documents', () => {
    const expressions = content.packs.flatMap((pack) => pack.expressions.map(({ item }) => item));
    expect(expressions.filter(({ kind }) => kind === 'date')).toHaveLength(89);
    expect(expressions.filter(({ kind }) => kind === 'number')).toHaveLength(54);
    expect(new Set(expressions.map(({ document }) => document)).size).toBe(3);
  });
});
