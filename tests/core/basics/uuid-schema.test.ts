import { expect, test } from 'vitest';
import { uuidSchema } from '#core/basics/uuid-schema.ts';

const uuid = '019a6a10-0000-7000-8000-00000000dddd';

test('a UUID in small letters is taken', () => {
  expect(uuidSchema.parse(uuid)).toBe(uuid);
});

test.each([uuid.toUpperCase(), `{${uuid}}`, `${uuid}\n`, uuid.slice(1), '', 7])('%j is refused', (value) => {
  expect(uuidSchema.safeParse(value).success).toBe(false);
});
