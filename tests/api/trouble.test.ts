import { expect, test, vi } from 'vitest';
import { GET as getHealth } from '#app/api/health/route.ts';
import { POST as postEvents } from '#app/api/v1/events/route.ts';
import { makePerson } from '../server/people/make-person.ts';
import { call, codeOf } from './call.ts';

const secret = 'the words of the driver';
vi.mock('#server/progress/receive-batch.ts', () => ({
  receiveBatch: () => Promise.reject(new Error(secret)),
}));

test('where nothing can be stored, as on a full disk, nothing is acknowledged, and reading goes on', async () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const body = { v: 1, cursor: '', events: [] };
  const response = await call(postEvents, { method: 'POST', as: await makePerson(), body });
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
  expect(await response.clone().text()).not.toContain(secret);
  expect(await codeOf(response)).toBe('unavailable');
  expect((await call(getHealth)).status).toBe(200);
  expect(said).toHaveBeenCalledWith(expect.stringContaining(secret));
  said.mockRestore();
});
