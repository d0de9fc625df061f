import { personDoor } from '#app/api/_door/open-door.ts';
import type { ItemFlawsReply } from '#core/progress/wire.ts';
import { loadItemFlaws } from '#server/progress/load-item-flaws.ts';

/** `GET /api/v1/packs/<id>/flaws`: what answers showed to be wrong with the questions of a pack. */
export const GET = personDoor({}, async ({ params }) => {
  const flaws = await loadItemFlaws(params.id ?? '');
  if (!flaws) return { code: 'not-found', status: 404 };
  const reply: ItemFlawsReply = { v: 1, flaws };
  return Response.json(reply, { headers: { 'cache-control': 'no-store' } });
});
