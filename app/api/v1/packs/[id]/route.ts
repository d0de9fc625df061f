import { openDoor } from '#app/api/_door/open-door.ts';
import { loadPackDocument } from '#server/facts/load-pack-document.ts';

/** `GET /api/v1/packs/<id>?v=<version>`: a pack with what it draws on. Under its own version it never changes. */
export const GET = openDoor({}, async ({ params, url, headers }) => {
  const document = await loadPackDocument(params.id ?? '');
  if (!document) return { code: 'not-found', status: 404 };
  const immutable = url.searchParams.get('v') === document.version;
  const isShort = /\bgzip\b/.test(headers.get('accept-encoding') ?? '');
  return new Response(isShort ? document.gzip : document.json, {
    headers: {
      'content-type': 'application/json',
      ...(isShort ? { 'content-encoding': 'gzip' } : {}),
      vary: 'accept-encoding',
      'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-store',
    },
  });
});
