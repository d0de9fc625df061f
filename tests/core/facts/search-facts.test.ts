import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchFacts } from '#core/facts/search-facts.ts';
import { factBases } from '#tests/arbitraries/fact-base.ts';
import { makeBase, makeEntity, makeQuantity, makeTrade, makeVisit } from '#tests/core/questions/make-base.ts';

const base = makeBase(
  [
    makeVisit('visit', 'tolam', 'kazakhstan', '1992-06-29', {
      statement: { th: 'โต เลิม เยือนคาซัคสถาน', en: 'To Lam went to Kazakhstan.' },
    }),
    makeTrade('trade', 'vietnam', '2020', makeQuantity(349_200_000, { step: 100_000 })),
  ],
  {
    entities: [
      makeEntity('tolam', 'person', {
        label: { th: 'โต เลิม', en: 'To Lam' },
        aliases: { th: ['โต ลัม'], en: ['Tô Lâm'] },
      }),
      makeEntity('kazakhstan', 'country', { label: { th: 'คาซัคสถาน', en: 'Kazakhstan' } }),
      makeEntity('vietnam', 'country', { label: { th: 'เวียดนาม', en: 'Vietnam' } }),
    ],
  },
);
const found = (query: string) => searchFacts(base, query).map(({ id }) => id);

test.each([
  ['the statement in English', 'went to kaz', ['visit']],
  ['the statement in Thai', 'เยือนคาซัค', ['visit']],
  ['an alias', 'โต ลัม', ['visit']],
  ['an alias with accents, typed without', 'to lam', ['visit']],
  ['a year of the Common Era', '1992', ['visit']],
  ['the same year of the Buddhist Era', '2535', ['visit']],
  ['the same year in Thai digits', '๒๕๓๕', ['visit']],
  ['a month in English', 'june', ['visit']],
  ['a month in Thai', 'มิถุนายน', ['visit']],
  ['a number with its scale', '349.2 million', ['trade']],
  ['a number in digits with commas', '349,200,000', ['trade']],
  ['the property', 'การค้า', ['trade']],
  ['Thai words run together that no fact says so', 'การค้าเวียดนาม', ['trade']],
  ['words of which one does not occur', 'kazakhstan 2020', []],
  ['the end of a number', '92', []],
  ['the middle of a Latin word', 'tnam', []],
  ['nothing', '  ', []],
])('%s', (_what, query, ids) => {
  expect(found(query)).toEqual(ids);
});

test('facts that say all the words come before facts that are only about them', () => {
  const facts = [
    makeVisit('about', 'ann', 'oz', '1992'),
    makeVisit('says', 'ann', 'oz', '1993', { statement: { th: 'ชื่อ ann', en: 'Name ann.' } }),
  ];
  expect(searchFacts(makeBase(facts), 'name ann').map(({ id }) => id)).toEqual(['says', 'about']);
});

test('every fact is found by its own statement, and another word never finds more', () => {
  fc.assert(
    fc.property(factBases, fc.constantFrom('ann', 'oz', '1995', 'trade', 'nowhere'), (any, word) => {
      for (const fact of any.facts.values()) expect(searchFacts(any, fact.statement.en)).toContain(fact);
      const narrower = searchFacts(any, `name ${word}`);
      expect(searchFacts(any, word)).toEqual(expect.arrayContaining([...narrower]));
    }),
  );
});
