import { expect, it } from 'vitest';
import { type CardKey, cardKeyOf } from '#core/basics/card-key.ts';
import { makeBase, makeVisit, thai } from '#tests/core/questions/make-base.ts';
import { contentOf } from '#ui/review/card-content.ts';
import { loadCardWords, plainWords } from '#ui/review/load-card-words.ts';

const visit = makeVisit('v1', 'ann', 'oz', '2010-04-05');
const statement = { th: 'แอนเยือนออซเมื่อวันที่ 5 เมษายน พ.ศ. 2553', en: 'Ann visited Oz on 5 April 2010.' };
const base = makeBase([{ ...visit, statement }]);
const card: CardKey = cardKeyOf({ item: 'fact', fact: 'v1', ask: 'value' });

it('counts the years of answer and statement alike, as the reader does', async () => {
  const other = { locale: 'th', calendar: 'ce' } as const;
  expect(contentOf(card, base, [], thai, await loadCardWords(thai, []))).toMatchObject({
    answer: '5 เมษายน พ.ศ. 2553',
    statement: statement.th,
  });
  expect(contentOf(card, base, [], other, await loadCardWords(other, []))).toMatchObject({
    answer: '5 เมษายน ค.ศ. 2010',
    statement: 'แอนเยือนออซเมื่อวันที่ 5 เมษายน ค.ศ. 2010',
  });
});

it('is nothing where the fact is gone', () => {
  expect(
    contentOf(cardKeyOf({ item: 'fact', fact: 'gone', ask: 'value' }), base, [], thai, plainWords),
  ).toBeNull();
});
