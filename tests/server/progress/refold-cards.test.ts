import { expect, test, vi } from 'vitest';
import { noRenames } from '#core/progress/rename-card.ts';
import { db } from '#server/db.ts';
import { makeServerStudyStore } from '#server/progress/server-study.ts';
import { makeLogEvent, reviewed } from '../../contract/orderly-log.ts';
import { makePerson } from '../people/make-person.ts';

const fault = vi.hoisted(() => ({ on: false }));
vi.mock('#core/progress/fold-events.ts', async (original) => {
  const real = await original<typeof import('#core/progress/fold-events.ts')>();
  const foldEvents: typeof real.foldEvents = (...given) => {
    if (fault.on) throw new Error('a fault in the fold');
    return real.foldEvents(...given);
  };
  return { ...real, foldEvents };
});

test('a fault in the fold keeps no answer from being stored, and is made good once it is mended', async () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const { id } = await makePerson();
  const store = makeServerStudyStore(id, { renames: noRenames, now: () => new Date('2026-06-01T00:00:00Z') });
  await store.append([makeLogEvent(1, 1, reviewed('fact:a#value', 3))]);
  await store.memories();
  fault.on = true;
  const receipts = await store.append([makeLogEvent(2, 30, reviewed('fact:a#value', 3))]);
  fault.on = false;
  expect(receipts).toMatchObject([{ status: 'stored' }]);
  expect(await db.event.count({ where: { personId: id } })).toBe(2);
  expect(await store.memories()).toMatchObject([{ reps: 2 }]);
  expect(said).toHaveBeenCalledWith(expect.stringContaining('a fault in the fold'));
  said.mockRestore();
});
