import { NextRequest } from 'next/server';
import { expect, test } from 'vitest';
import { config, proxy } from '../../proxy.ts';

const matches = (path: string) => config.matcher.some(({ source }) => new RegExp(`^${source}$`).test(path));

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
