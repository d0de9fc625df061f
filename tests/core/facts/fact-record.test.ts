import { expect, it } from 'vitest';
import { makeFactBase } from '#core/facts/fact-base.ts';
import { factRecord } from '#core/facts/fact-record.ts';
import { parsePacks } from '#core/facts/parse-packs.ts';
import { smallContent } from '#tests/core/facts/small-content.ts';

const base = makeFactBase(parsePacks(new Map(Object.entries(smallContent))).map(({ pack }) => pack));

function recordOf(id: string) {
  const fact = base.facts.get(id);
  return fact && factRecord(fact, base);
}

it('is complete in itself: labels beside ids, dates as EDTF, the time it holds for as `when`', () => {
  const record = recordOf('trade-2021');
  expect(record).toEqual({
    id: 'trade-2021',
    revision: record?.revision,
    pack: 'trade',
    property: 'trade-value',
    subject: { id: 'kazakhstan', label: { th: 'คาซัคสถาน', en: 'Kazakhstan' } },
    value: {
      kind: 'quantity',
      amount: 62_500,
      unit: 'USD',
      step: 1,
      asPrinted: '62,500 ดอลลาร์สหรัฐ',
      qualifier: 'about',
    },
    qualifiers: {
      when: '2021',
      year: '2021',
      note: { kind: 'text', text: { th: 'โดยประมาณ', en: 'as estimated' } },
    },
    status: 'estimate',
    statement: { th: 'การค้าในปี 2564', en: 'Trade in 2021.' },
    source: { document: 'one.txt', paragraph: 14 },
    disputes: [],
  });
});

it('gives entities in qualifiers with their label', () => {
  expect(recordOf('embassy')?.qualifiers).toEqual({
    host: { kind: 'entity', id: 'kazakhstan', label: { th: 'คาซัคสถาน', en: 'Kazakhstan' } },
  });
});
