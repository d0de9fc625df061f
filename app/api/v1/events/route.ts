import { personDoor } from '#app/api/_door/open-door.ts';
import { eventBatchSchema } from '#core/progress/wire-schema.ts';
import { receiveBatch } from '#server/progress/receive-batch.ts';

/** `POST /api/v1/events`: stores a batch and answers with what the device lacks. Safe to repeat. */
export const POST = personDoor(
  { body: { schema: eventBatchSchema, mostBytes: 1_000_000 } },
  async ({ person, body, now }) => Response.json(await receiveBatch(person, body, now), { headers: noStore }),
);

const noStore = { 'cache-control': 'no-store' };
