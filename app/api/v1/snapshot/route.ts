import { openDoor } from '#app/api/_door/open-door.ts';
import { cursorSchema } from '#core/progress/wire-schema.ts';
import { loadSnapshot } from '#server/progress/load-snapshot.ts';

/** `GET /api/v1/snapshot?cursor=`: everything a device lacks; for visitors, the library. */
export const GET = openDoor({}, async ({ person, url, locale }) => {
  const cursor = cursorSchema.safeParse(url.searchParams.get('cursor') ?? '');
  if (!cursor.success) return { code: 'bad-request', status: 400 };
  const snapshot = await loadSnapshot(person, cursor.data, locale);
  return Response.json(snapshot, { headers: { 'cache-control': 'no-store' } });
});
