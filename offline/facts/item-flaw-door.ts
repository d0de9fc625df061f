import { isItemFlawsReply, knownFlaws } from '#core/progress/read-item-flaws.ts';
import type { FoundItemFlaw } from '#core/questions/item-flaw.ts';
import { callServer } from '#offline/progress/server-door.ts';

/**
 * What answers of everybody showed to be wrong with the questions of a pack; null where that cannot be had
 * now. It is for whoever looks after questions, and is not kept on the device.
 */
export async function getItemFlaws(pack: string): Promise<readonly FoundItemFlaw[] | null> {
  const path = `/api/v1/packs/${encodeURIComponent(pack)}/flaws`;
  const reply = await callServer(path, { cache: 'no-store' }, isItemFlawsReply);
  return reply.kind === 'ok' ? knownFlaws(reply.value) : null;
}
