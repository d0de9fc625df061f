import { expect, it } from 'vitest';
import type { Fact } from '#core/facts/fact.ts';
import { revisionOf } from '#core/facts/revision.ts';

const fact: Omit<Fact, 'revision'> = {
  id: 'a',
  pack: 'p',
  property: 'embassy-opened',
  subject: 'vietnam',
  value: { kind: 'date', edtf: '2008-07' },
  qualifiers: {
    host: [{ kind: 'entity', id: 'kazakhstan' }],
    note: [{ kind: 'text', text: { th: 'ก', en: 'a' } }],
  },
  status: 'actual',
  statement: { th: 'ก', en: 'a' },
  source: { document: 'one.txt', paragraph: 7 },
  disputes: [],
  was: [],
};

it('is twelve hexadecimal digits that stay the same from one release to the next', () => {
  expect(revisionOf(fact)).toBe('5f307cfde6d9');
});

it('changes with everything a fact says', () => {
  const others: readonly Partial<Fact>[] = [
    { property: 'other' },
    { subject: 'china' },
    { value: { kind: 'date', edtf: '2008' } },
    { qualifiers: { ...fact.qualifiers, host: [{ kind: 'entity', id: 'china' }] } },
    { status: 'estimate' },
    { statement: { th: 'ก', en: 'b' } },
    { source: { document: 'one.txt', paragraph: 8 } },
  ];
  const revisions = [fact, ...others.map((other) => ({ ...fact, ...other }))].map(revisionOf);
  expect(new Set(revisions).size).toBe(others.length + 1);
});

it('stays the same when the fact is renamed, moved to another pack, disputed or its fields are reordered', () => {
  const { host = [], note = [] } = fact.qualifiers;
  expect(revisionOf({ ...fact, id: 'b', pack: 'q', was: ['a'], disputes: ['c'] })).toBe(revisionOf(fact));
  expect(revisionOf({ ...fact, qualifiers: { note, host } })).toBe(revisionOf(fact));
});
