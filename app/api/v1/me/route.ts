import { z } from 'zod';
import { personDoor } from '#app/api/_door/open-door.ts';
import { deleteAccount } from '#server/people/delete-account.ts';
import { clearedCookies } from '#server/people/session-cookie.ts';

const schema = z.strictObject({ v: z.literal(1), password: z.string().max(1_000) });

/** `DELETE /api/v1/me`: deletes the person who asks; the password is '' for those who have none. */
export const DELETE = personDoor({ body: { schema, mostBytes: 10_000 } }, async ({ person, body, now }) => {
  const outcome = await deleteAccount(person, body.password, now);
  switch (outcome.kind) {
    case 'ok':
      return Response.json({ v: 1 }, { headers: clearedCookies().map((cookie) => ['set-cookie', cookie]) });
    case 'wrong':
      return { code: 'password-wrong', status: 403 };
    case 'wait':
      return { code: 'wait', status: 429, headers: { 'retry-after': String(outcome.seconds) } };
    case 'busy':
      return { code: 'unavailable', status: 503, headers: { 'retry-after': '5' } };
  }
});
