import { onTestFinished } from 'vitest';
import { type AppVersion, versionCaches } from '#offline/worker/app-version.ts';

/** A version with one script of its own, and one that all versions share. */
export function makeVersion(id: string): AppVersion {
  return {
    id,
    assets: ['/_next/static/chunks/shared.js', `/_next/static/chunks/${id}.js`],
    shells: ['/', '/offline'],
  };
}

/** A server that has this version now. `broken` paths fail as if there were no network. */
export function serveVersion(version: AppVersion, broken: readonly string[] = []) {
  const asked: string[] = [];
  const load = (async (input: RequestInfo | URL) => {
    const url = new URL(input instanceof Request ? input.url : input, location.origin);
    asked.push(url.pathname);
    if (broken.includes(url.pathname)) throw new TypeError('Failed to fetch');
    if (version.shells.includes(url.pathname)) return page(`shell ${url.pathname} of ${version.id}`);
    if (version.assets.includes(url.pathname)) return new Response(`script of ${version.id}`);
    return new Response('gone', { status: 404 });
  }) as typeof fetch;
  return { load, asked };
}

export function page(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'text/html', 'x-nonce-of': text } });
}

/** Removes every cache before and after the test. */
export async function clearCaches(): Promise<void> {
  const clear = async () => {
    await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  };
  await clear();
  onTestFinished(clear);
}

/** The ids of the versions on this device, the oldest first. */
export async function idsHere(): Promise<readonly string[]> {
  return (await versionCaches(caches)).map((name) => name.replace('jamdee-app-', ''));
}
