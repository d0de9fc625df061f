import { z } from 'zod';
import { personDoor } from '#app/api/_door/open-door.ts';
import { settingsSchema } from '#core/people/settings-schema.ts';
import { changeSettings } from '#server/people/change-settings.ts';

const schema = z.strictObject({ v: z.literal(1), settings: settingsSchema });

/** `PUT /api/v1/settings`: replaces what the person chose. */
export const PUT = personDoor({ body: { schema, mostBytes: 10_000 } }, async ({ person, body }) =>
  Response.json({ v: 1, settings: await changeSettings(person.id, body.settings) }),
);
