import 'server-only';
import { db } from '#server/db.ts';

/** Everything beside events and decks that is stored of one person; no hash of anything secret. */
export async function loadPersonalRecords(personId: string) {
  const person = await db.person.findUniqueOrThrow({
    where: { id: personId },
    select: {
      id: true,
      name: true,
      displayName: true,
      kind: true,
      teacherMode: true,
      administrator: true,
      settingsJson: true,
      createdAt: true,
      lastSeenAt: true,
      identities: { select: { provider: true, createdAt: true } },
      sessions: { select: { createdAt: true, lastSeenAt: true, expiresAt: true } },
      reports: { orderBy: { createdAt: 'asc' }, omit: { personId: true, addresseeId: true } },
      attempts: {
        orderBy: { startedAt: 'asc' },
        omit: { personId: true },
        include: {
          answers: { orderBy: { ordinal: 'asc' }, omit: { personId: true, attemptId: true } },
        },
      },
    },
  });
  return person;
}
