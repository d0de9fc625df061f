import { openDoor } from '#app/api/_door/open-door.ts';
import { loadPackDocument } from '#server/facts/load-pack-document.ts';

/** `GET /api/v1/packs/<id>?v=<version>`: a pack with what it draws on. Under its own version it never changes. */
export const GET = openDoor({}, async ({ params, url }) => {
  const document = await loadPackDocument(params.id ?? '');
  if (!document) return { code: 'not-found', status: 404 };
  const immutable = url.searchParams.get('v') === document.version;
  return new Response(document.json, {
    headers: {
      'content-type': 'application/json',
      'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-store',
    },
  });
});
