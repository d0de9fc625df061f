import { expect, test } from 'vitest';
import { readEvent } from '#core/progress/read-event.ts';
import { readFrozen } from '#tests/core/progress/read-frozen.ts';

const reviewed = readFrozen('events/reviewed.json') as Record<string, unknown>;

test('a good event is read', () => {
  expect(readEvent(reviewed)).toEqual({ ok: true, event: reviewed });
});

test('a bad one says where and what, under its id, without repeating the value', () => {
  expect(readEvent({ ...reviewed, card: '<script>' })).toEqual({
    ok: false,
    id: reviewed.id,
    reason: 'card: is no card key',
  });
});

test.each([[null], [7], [[]], [{}], [{ id: 7 }], ['x']])('%j has no id to answer under', (value) => {
  expect(readEvent(value)).toMatchObject({ ok: false, id: '' });
});

test('an absurd id is cut', () => {
  expect(readEvent({ id: 'x'.repeat(10_000) })).toMatchObject({ ok: false, id: 'x'.repeat(100) });
});

test('one whose parts are all as long as they may be is too long as a whole', () => {
  const text = { th: 'ก'.repeat(4_000), en: 'x'.repeat(4_000) };
  const options = Array.from({ length: 20 }, (_, index) => ({
    id: `o${index}`,
    text: 'x'.repeat(1_000),
    value: { kind: 'text', text },
  }));
  const answered = { ...(readFrozen('events/answered-choice.json') as Record<string, unknown>), options };
  expect(readEvent(answered)).toMatchObject({
    ok: false,
    reason: 'event: is longer than 20000 characters',
  });
  expect(readEvent({ ...answered, options: options.slice(0, 2) })).toMatchObject({ ok: true });
});
