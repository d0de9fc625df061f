import { expect, test } from 'vitest';
import { z } from 'zod';
import { salvage } from '#core/facts/parse/draft.ts';

const schema = z.strictObject({
  id: z.string(),
  names: z.array(z.string()),
  slots: z
    .record(z.string().regex(/^[a-z]+$/), z.strictObject({ kind: z.enum(['date', 'text']) }))
    .optional(),
});

function salvaged(data: unknown): unknown {
  return salvage(data, schema.safeParse(data).error?.issues ?? []);
}

test('what is right stays as it is', () => {
  const right = { id: 'a', names: ['b'] };
  expect(salvaged(right)).toEqual(right);
});

test('a wrong part is left out where it stands, and its neighbours keep their places', () => {
  const wrong = { id: 5, names: ['a', 7, 'b'], slots: { when: { kind: 'dat' }, who: { kind: 'text' } } };
  expect(salvaged(wrong)).toStrictEqual({
    id: undefined,
    names: ['a', undefined, 'b'],
    slots: { when: { kind: undefined }, who: { kind: 'text' } },
  });
});

test('a field that does not belong there is gone, a missing one is not made up', () => {
  expect(salvaged({ id: 'a', nammes: [], slots: { when: { kind: 'date', colour: 'red' } } })).toStrictEqual({
    id: 'a',
    slots: { when: { kind: 'date' } },
  });
});

test('nothing is left of what is of another type altogether', () => {
  for (const data of [null, 5, 'text', [1]]) expect(salvaged(data)).toBeUndefined();
});
