import { type AppVersion, cacheNameOf, offlineShell } from '#offline/worker/app-version.ts';
import { isForeignPage } from '#offline/worker/foreign-page.ts';
import type { RequestRole } from '#offline/worker/request-role.ts';

/** Pictures of countries: public, the same for all versions. */
const flagCache = 'jamdee-flags';

/** A change to a screen that is on the device waits no longer for a network that does not answer. */
const patienceMs = 2_000;

/** Statuses of something in front of our server that cannot reach it. */
const unreachable = [502, 503, 504];

/** Where a worker gets its answers from. */
export interface Sources {
  readonly storage: CacheStorage;
  readonly load: typeof fetch;
}

type Answer = (request: Request, version: AppVersion, sources: Sources) => Promise<Response>;

/** How each request that is the worker's is answered. It rejects as a browser without a worker would. */
export const answerRequest: Readonly<Record<Exclude<RequestRole, 'other'>, Answer>> = {
  shell: async (request, version, { storage, load }) => {
    const { pathname } = new URL(request.url);
    return (
      (await kept(storage, version, pathname)) ?? (await fromServer(request, version, { storage, load }))
    );
  },
  page: (request, version, sources) => fromServer(request, version, sources),
  screen: async (request, version, { load }) => {
    const reply = load(request).catch(() => null);
    const isHere = version.shells.includes(new URL(request.url).pathname);
    return (await (isHere ? Promise.race([reply, pause(patienceMs)]) : reply)) ?? openAnew();
  },
  asset: async (request, version, { storage, load }) =>
    (await kept(storage, version, request.url)) ??
    // A page of an older version asks for what it was made with.
    (await storage.match(request.url, { ignoreVary: true })) ??
    (await load(request)),
  flag: async (request, _version, { storage, load }) => {
    const cache = await storage.open(flagCache);
    const known = await cache.match(request.url);
    if (known) return known;
    const reply = await load(request);
    // Where the storage is full, it is fetched again next time.
    if (reply.ok && !isForeignPage(reply)) await cache.put(request.url, reply.clone()).catch(() => undefined);
    return reply;
  },
};

async function kept(storage: CacheStorage, version: AppVersion, key: string): Promise<Response | undefined> {
  const cache = await storage.open(cacheNameOf(version.id));
  return cache.match(key, { ignoreVary: true });
}

/** What the server draws; without a network, the shell that says so. */
async function fromServer(request: Request, version: AppVersion, { storage, load }: Sources) {
  const offline = () => kept(storage, version, offlineShell);
  try {
    const reply = await load(request);
    return unreachable.includes(reply.status) ? ((await offline()) ?? reply) : reply;
  } catch (error) {
    const shell = await offline();
    if (shell) return shell;
    throw error;
  }
}

function pause(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, ms, null));
}

/** Tells the framework, in the way it understands, to open the address as a page of its own. */
function openAnew(): Response {
  return new Response(null, { headers: { 'content-type': 'text/html' } });
}
