import { expect, test } from 'vitest';
import { setAdministrator } from '#server/people/administrators.ts';
import { loadExisting, makeMember } from './make-person.ts';

test('a member becomes an administrator, under any spelling of the name, and stops being one', async () => {
  const { id, name } = await makeMember();
  expect(await setAdministrator(name.toUpperCase(), true)).toBe(true);
  expect((await loadExisting(id)).administrator).toBe(true);
  expect(await setAdministrator(name, false)).toBe(true);
  expect((await loadExisting(id)).administrator).toBe(false);
});

test('nobody else does', async () => {
  expect(await setAdministrator('nobody-at-all', true)).toBe(false);
});
