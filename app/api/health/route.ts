import { openDoor } from '#app/api/_door/open-door.ts';
import { loadHealth } from '#server/basics/server-state.ts';

export const dynamic = 'force-dynamic';

/** `GET /api/health`: 200 while the database answers, 503 otherwise. */
export const GET = openDoor({}, async () =>
  Response.json(await loadHealth(), { headers: { 'cache-control': 'no-store' } }),
);
