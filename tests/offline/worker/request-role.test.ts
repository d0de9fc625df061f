import { expect, test } from 'vitest';
import { type RequestRole, roleOf } from '#offline/worker/request-role.ts';

const origin = 'https://jamdee.example';
const asked = (path: string, mode: RequestMode = 'cors', method = 'GET', rsc = false) => ({
  url: new URL(path, origin).href,
  mode,
  method,
  headers: new Headers(rsc ? { rsc: '1' } : {}),
});

test.each<[string, ReturnType<typeof asked>, RequestRole]>([
  ['a study screen is a shell whatever is asked of it', asked('/review?deck=a', 'navigate'), 'shell'],
  ['any other page is the server’s', asked('/settings', 'navigate'), 'page'],
  ['an address below a shell is another page', asked('/review/more', 'navigate'), 'page'],
  ['a script of a build', asked('/_next/static/chunks/a.js', 'no-cors'), 'asset'],
  ['a font', asked('/fonts/plex-400.woff2', 'cors'), 'asset'],
  ['a flag', asked('/flags/kz.svg', 'no-cors'), 'flag'],
  ['a change of the screen', asked('/library?_rsc=x', 'cors', 'GET', true), 'screen'],
  ['a door', asked('/api/v1/snapshot?cursor='), 'other'],
  ['a file that is downloaded from a door', asked('/api/v1/me/export', 'navigate'), 'other'],
  ['a form or an action', asked('/review', 'cors', 'POST', true), 'other'],
  ['a check whether a script is still there', asked('/_next/static/chunks/a.js', 'cors', 'HEAD'), 'other'],
  ['the worker itself', asked('/sw.js'), 'other'],
  ['another server', asked('https://elsewhere.example/_next/static/chunks/a.js'), 'other'],
])('%s', (_, request, role) => {
  expect(roleOf(request, origin, ['/', '/review'])).toBe(role);
});
