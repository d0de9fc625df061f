import { NextRequest } from 'next/server';
import { afterEach, expect, test, vi } from 'vitest';
import { config, proxy } from '../../proxy.ts';

const matches = (path: string) => config.matcher.some(({ source }) => new RegExp(`^${source}$`).test(path));

afterEach(() => {
  vi.unstubAllEnvs();
});

const policyOf = (headers?: Record<string, string>) =>
  proxy(new NextRequest('http://jamdee.test/', { headers })).headers.get('content-security-policy') ?? '';

test.each(['/', '/settings', '/reset/x', '/api', '/apiary', '/%00'])('%s has a policy', (path) => {
  expect(matches(path)).toBe(true);
});

test.each(['/api/health', '/_next/static/chunks/a.js'])('%s needs none', (path) => {
  expect(matches(path)).toBe(false);
});

test('every page has a nonce of its own, whatever a client claims', () => {
  const nonce = (policy: string) => /'nonce-([^']+)'/.exec(policy)?.[1];
  const claimed = { 'x-nonce': 'mine', 'content-security-policy': "script-src 'nonce-mine'" };
  const nonces = [policyOf(), policyOf(), policyOf(claimed)].map(nonce);
  expect(new Set(nonces).size).toBe(3);
  expect(nonces).not.toContain('mine');
  expect(nonces).not.toContain(undefined);
});

test('no script runs without the nonce, and nobody frames us', () => {
  const policy = policyOf();
  expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'(;|$)/);
  for (const part of [
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ]) {
    expect(policy).toContain(part);
  }
});

test.each(['/api/v1/packs/%', '/api/v1/packs/%E0%A4%A', '/api/auth/%'])('%s comes by here', (path) => {
  expect(matches(path)).toBe(true);
});

test.each(['/%', '/reset/%E0%A4%A', '/api/v1/packs/%E0%A4%A', '/flags/%c0'])(
  '%s, which spells nothing, is refused',
  (path) => {
    const response = proxy(new NextRequest(`http://jamdee.test${path}`));
    expect([response.status, response.headers.get('x-middleware-next')]).toEqual([400, null]);
  },
);

test.each(['multipart/form-data; boundary=x', 'Multipart/Form-Data', 'multipart/mixed'])(
  'no page takes %s',
  (type) => {
    const request = new NextRequest('http://jamdee.test/settings', {
      method: 'POST',
      headers: { 'content-type': type },
    });
    expect(proxy(request).status).toBe(415);
  },
);

const action = (headers: Record<string, string>) =>
  proxy(
    new NextRequest('http://jamdee.test/settings', {
      method: 'POST',
      headers: { host: 'jamdee.test', 'next-action': '40'.repeat(21), ...headers },
    }),
  );

test.each<Record<string, string>>([
  {},
  { origin: 'null' },
  { origin: 'https://evil.example' },
  { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
  { 'sec-fetch-site': 'cross-site' },
])('an action that no page of ours sent is refused: %j', (headers) => {
  expect(action(headers).status).toBe(403);
});

test('an action that a page of ours sent goes on', () => {
  expect(action({ origin: 'http://jamdee.test' }).headers.get('x-middleware-next')).toBe('1');
});

test('a form that was sent before our scripts were there gets its page again', () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const request = new NextRequest('http://jamdee.test/sign-in', { method: 'POST', headers });
  expect(proxy(request).headers.get('x-middleware-next')).toBe('1');
});

test.each([
  ['https://jamdee.test', 'max-age=63072000'],
  ['http://localhost:3000', null],
])('at %s browsers are told to stay with https: %j', (address, expected) => {
  vi.stubEnv('NEXTAUTH_URL', address);
  const response = proxy(new NextRequest('http://jamdee.test/'));
  expect(response.headers.get('strict-transport-security')).toBe(expected);
});
