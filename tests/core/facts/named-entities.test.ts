import { expect, test } from 'vitest';
import { namedEntities } from '#core/facts/named-entities.ts';
import { makeFact, makeRef, makeVisit } from '#tests/core/questions/make-base.ts';

test('every entity of a fact is named once, the subject first', () => {
  expect(namedEntities(makeVisit('a', 'ann', 'oz', '1992'))).toEqual(['ann', 'oz']);
  const circular = makeFact('b', 'visit', 'ann', makeRef('oz'), {
    qualifiers: { host: [makeRef('oz'), makeRef('ann')] },
  });
  expect(namedEntities(circular)).toEqual(['ann', 'oz']);
});
