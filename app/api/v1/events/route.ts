import { personDoor, tooMany } from '#app/api/_door/open-door.ts';
import { eventBatchSchema } from '#core/progress/wire-schema.ts';
import { makeTokenBuckets } from '#server/basics/token-buckets.ts';
import { receiveBatch } from '#server/progress/receive-batch.ts';

/** Months of study come in at once; but nobody answers five questions a second for ever. */
const events = makeTokenBuckets({ burst: 20_000, perSecond: 5 }, 50_000);

/** `POST /api/v1/events`: stores a batch and answers with what the device lacks. Safe to repeat. */
export const POST = personDoor(
  { body: { schema: eventBatchSchema, mostBytes: 1_000_000 } },
  async ({ person, body, now }) => {
    const waitMs = events.take(person.id, now.getTime(), body.events.length);
    if (waitMs > 0) return tooMany(waitMs);
    return Response.json(await receiveBatch(person, body, now), { headers: noStore });
  },
);

const noStore = { 'cache-control': 'no-store' };
