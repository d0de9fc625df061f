import { afterEach, expect, test, vi } from 'vitest';
import { addressOf } from '#server/people/address.ts';

afterEach(() => vi.unstubAllEnvs());

const from = (value: string) => addressOf(new Headers({ 'x-forwarded-for': value }));

test('without a proxy of ours what a client says of its address is nothing', () => {
  expect(from('203.0.113.7')).toBeNull();
});

test('behind one, the hop that it wrote counts, and not what the client put before', () => {
  vi.stubEnv('JAMDEE_TRUST_PROXY', '1');
  expect(from('1.2.3.4, 203.0.113.7')).toBe('203.0.113.7');
  expect(from('')).toBeNull();
  expect(from('x'.repeat(1_000))).toHaveLength(60);
});
