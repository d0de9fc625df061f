import { expect, test } from 'vitest';
import { entityKinds } from '#core/facts/entity.ts';
import { knownApart, nests } from '#core/questions/nesting.ts';
import { makeBase, makeEntity } from '#tests/core/questions/make-base.ts';

const nesting = ['aim', 'body', 'field', 'good', 'people', 'place', 'region', 'route'];

test('what is part of a part nests, whichever is asked first; others do not', () => {
  const base = makeBase([], {
    entities: [
      makeEntity('metals', 'good', { partOf: [] }),
      makeEntity('copper', 'good', { partOf: ['metals'] }),
      makeEntity('wire', 'good', { partOf: ['copper'] }),
      makeEntity('tea', 'good', { partOf: [] }),
    ],
  });
  expect([nests(base, 'wire', 'metals'), nests(base, 'metals', 'wire')]).toEqual([true, true]);
  expect(nests(base, 'tea', 'metals')).toBe(false);
});

test.each(entityKinds)('of the kind %s others stand apart as far as is known', (kind) => {
  const base = makeBase([], {
    entities: [
      makeEntity('placed', kind, { partOf: [] }),
      makeEntity('other', kind, { partOf: [] }),
      makeEntity('unplaced', kind),
      makeEntity('elsewhere', kind, { partOf: [], pack: 'q' }),
    ],
  });
  const seen = (key: string, pack = 'p') =>
    ['other', 'unplaced', 'elsewhere'].filter(knownApart(base, kind, [key], pack));
  const all = ['other', 'unplaced', 'elsewhere'];
  const mayNest = nesting.includes(kind);
  expect(seen('placed')).toEqual(mayNest ? ['other'] : all);
  expect(seen('placed', 'q')).toEqual(mayNest ? ['other', 'elsewhere'] : all);
  expect(seen('unplaced')).toEqual(mayNest ? [] : all);
});
