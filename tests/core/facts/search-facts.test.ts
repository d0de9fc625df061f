import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestFacts, searchFacts } from '#core/facts/search-facts.ts';
import { factBases } from '#tests/arbitraries/fact-base.ts';
import {
  makeBase,
  makeEntity,
  makeQuantity,
  makeTrade,
  makeTradeProperty,
  makeVisit,
} from '#tests/core/questions/make-base.ts';

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
const found = (query: string) => searchFacts(base, query).facts.map(({ id }) => id);

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
  ['a name with a letter missing', 'kazakstan', ['visit']],
  ['a name with letters changed round', 'veitnam', ['trade']],
  ['a Thai name with a wrong letter', 'คาซักสถาน', ['visit']],
  ['a misspelt Thai name in a run', 'การค้าเวียตนาม', ['trade']],
  ['a misspelt name with a word', 'to lam kazahkstan', ['visit']],
  ['words of which one does not occur', 'kazakhstan 2020', []],
  ['the end of a number', '92', []],
  ['a year that no fact has', '1993', []],
  ['a name too unlike any', 'uzbekistan', []],
  ['the middle of a Latin word', 'tnam', []],
  ['nothing', '  ', []],
])('%s', (_what, query, ids) => {
  expect(found(query)).toEqual(ids);
});

test('facts are found by the everyday words for their property', () => {
  const aliases = { th: ['ค้าขาย'], en: ['trade turnover'] };
  const trades = makeBase([makeTrade('trade', 'vietnam', '2020', makeQuantity(1))], {
    properties: [makeTradeProperty({ aliases })],
  });
  for (const query of ['turnover', 'trade turnover 2020', 'ค้าขาย', 'ค้าขาย2563'])
    expect(searchFacts(trades, query).facts, query).toHaveLength(1);
});

test('facts that say all the words come before facts that are only about them', () => {
  const facts = [
    makeVisit('about', 'ann', 'oz', '1992'),
    makeVisit('says', 'ann', 'oz', '1993', { statement: { th: 'ชื่อ ann', en: 'Name ann.' } }),
  ];
  expect(searchFacts(makeBase(facts), 'name ann').facts.map(({ id }) => id)).toEqual(['says', 'about']);
});

test('every fact is found by its own statement, and another word never finds more', () => {
  fc.assert(
    fc.property(factBases, fc.constantFrom('ann', 'oz', '1995', 'trade', 'nowhere'), (any, word) => {
      for (const fact of any.facts.values())
        expect(searchFacts(any, fact.statement.en).facts).toContain(fact);
      const narrower = searchFacts(any, `name ${word}`).facts;
      expect(searchFacts(any, word).facts).toEqual(expect.arrayContaining([...narrower]));
    }),
  );
});

test('what is spelt right is never mixed with what is only like it', () => {
  const facts = [
    makeVisit('right', 'ann', 'oz', '1992', { statement: { th: 'ก', en: 'The Iranian visit.' } }),
    makeVisit('like', 'ann', 'oz', '1993', {
      statement: { th: 'ข', en: 'The Ukrainian visit, the Iranain one.' },
    }),
  ];
  const near = searchFacts(makeBase(facts), 'iranina');
  expect(searchFacts(makeBase(facts), 'iranian')).toMatchObject({ facts: [{ id: 'right' }], isNear: false });
  expect(near.isNear).toBe(true);
});

test('where no fact says all the words, those that say most are the nearest', () => {
  const ids = (query: string, count = 5) => nearestFacts(base, query, count).map(({ id }) => id);
  expect(ids('to lam kazakhstan 2020')).toEqual(['visit']);
  expect(ids('kazakhstan trade')).toEqual(['visit', 'trade']);
  expect(ids('kazakhstan trade', 1)).toEqual(['visit']);
  expect(ids('xylophone')).toEqual([]);
  expect(ids('')).toEqual([]);
});

test('ten thousand facts are searched for a misspelt name in a moment', () => {
  const many = makeBase(
    Array.from({ length: 10_000 }, (_, index) =>
      makeVisit(`v${index}`, 'ann', 'oz', String(1000 + (index % 1000)), {
        statement: {
          th: `การเยือนครั้งสำคัญของประธานาธิบดีคนที่ ${index} แห่งสาธารณรัฐ${index % 7}คาซัคสถาน`,
          en: `The important visit number ${index} of the president to the republic of Kazakhstan`,
        },
      }),
    ),
  );
  searchFacts(many, 'kazakhstan');
  const before = performance.now();
  expect(searchFacts(many, 'kazakstan 77').facts).toHaveLength(1 + 10 + 100);
  expect(searchFacts(many, 'ประธานธิบดี').facts).toHaveLength(10_000);
  expect(performance.now() - before).toBeLessThan(3_000);
});
