import { afterEach, expect, test, vi } from 'vitest';
import type { StudyState } from '#offline/progress/study.ts';
import {
  makePerson,
  openTab,
  openWorld,
  setCookie,
  type TestWorld,
  untilSynced,
} from '#tests/offline/open-world.ts';
import { answerOf } from '#tests/offline/progress/answer-of.ts';

const card = 'fact:a#value';
const repsOf = ({ memories }: StudyState, key = card) => memories.get(key)?.reps ?? 0;

async function openAnn(): Promise<TestWorld> {
  const world = await openWorld();
  await world.change({ session: 'ann', people: { ann: makePerson('ann') } });
  return world;
}

function emptied(name: string): Promise<unknown> {
  const request = indexedDB.deleteDatabase(name);
  return new Promise((resolve) => {
    request.onsuccess = resolve;
    // Databases of other tests may be open still.
    request.onblocked = resolve;
  });
}

afterEach(() => vi.restoreAllMocks());

test('without a network the study opens with everything that is on the device', async () => {
  const world = await openAnn();
  const before = await openTab();
  await before.study.review(card, 3, 900);
  await before.study.suspend('fact:b#value', true);
  await before.study.bury('fact:c#value', '2026-02-01');
  await untilSynced(before.study);
  before.study.close();
  await world.break('/api/', 'cut');
  const { study } = await openTab();
  const state = study.getState();
  expect(repsOf(state)).toBe(1);
  expect([...state.suspended]).toEqual(['fact:b#value']);
  expect([...state.buried]).toEqual([['fact:c#value', '2026-02-01']]);
  expect(state.account?.id).toBe('ann');
});

test('where the browser refuses to store anything, opening fails and says so', async () => {
  await openWorld();
  // No browser can be told to refuse IndexedDB from within a page; this is how Firefox's private windows did.
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('A mutation operation was attempted.', 'InvalidStateError');
  });
  await expect(openTab()).rejects.toThrow('mutation operation');
});

test('a rating is undone at once, from several taps, each taking back one more', async () => {
  await openAnn();
  const { study } = await openTab();
  const calls = [
    study.review(card, 3, 900),
    study.review('fact:b#value', 3, 900),
    study.undo(),
    study.undo(),
    study.undo(),
  ];
  const results = await Promise.all(calls);
  expect(results.slice(2)).toMatchObject([{ card: 'fact:b#value' }, { card }, null]);
  expect(study.getState().memories.size).toBe(0);
  await untilSynced(study);
  expect((await study.loadEvents()).map(({ type }) => type)).toEqual([
    'reviewed',
    'reviewed',
    'undone',
    'undone',
  ]);
});

test.each(['bury', 'suspend'] as const)(
  'undo brings back the card of the last deed, a %s too',
  async (deed) => {
    await openAnn();
    const { study } = await openTab();
    await study.review(card, 3, 900);
    if (deed === 'bury') await study.bury('fact:b#value', '9999-12-31');
    else await study.suspend('fact:b#value', true);
    expect(await study.undo()).toMatchObject({ card: 'fact:b#value' });
    const { memories, suspended, buried } = study.getState();
    expect([memories.size, suspended.size, buried.size]).toEqual([1, 0, 0]);
    expect(await study.undo()).toMatchObject({ card, type: 'reviewed' });
    expect(study.getState().memories.size).toBe(0);
  },
);

test('what was suspended and is studied again is not suspended by an undo', async () => {
  await openAnn();
  const { study } = await openTab();
  await study.review('fact:b#value', 3, 900);
  await study.suspend(card, true);
  await study.suspend(card, false);
  expect(await study.undo()).toMatchObject({ card });
  expect(study.getState().suspended.size).toBe(0);
  expect(await study.undo()).toMatchObject({ card: 'fact:b#value' });
});

test('the last rating of the day is undone after a reload too, but not one of another day', async () => {
  await openAnn();
  const before = await openTab();
  await before.study.review(card, 3, 900);
  await before.study.review(card, 1, 900);
  before.study.close();
  const { study } = await openTab();
  expect(await study.undo()).toMatchObject({ card });
  expect(repsOf(study.getState())).toBe(1);
  const tomorrowMs = Date.now() + 25 * 3_600_000;
  vi.spyOn(Date, 'now').mockReturnValue(tomorrowMs);
  expect(await study.undo()).toBeNull();
});

test('an answer is no rating: undo leaves it alone', async () => {
  await openAnn();
  const { study } = await openTab();
  await study.review(card, 3, 900);
  await study.answer(answerOf('fact-b'));
  expect(await study.undo()).toMatchObject({ card });
});

test('the answers of a quiz are found again after a reload, with "I was right"', async () => {
  await openAnn();
  const before = await openTab();
  const attempt = crypto.randomUUID();
  const event = await before.study.answer(answerOf('a', { quiz: { attempt, deck: 'd', ordinal: 0 } }));
  await before.study.answer(answerOf('b'));
  await before.study.override(event.id, true);
  before.study.close();
  const { study } = await openTab();
  expect((await study.loadEvents(attempt)).map(({ type }) => type)).toEqual(['answered', 'overridden']);
  expect(await study.loadEvents()).toHaveLength(3);
});

test('how long an answer took stays within what the server believes', async () => {
  await openAnn();
  const { study } = await openTab();
  await study.review(card, 3, -4_000.5);
  await study.review(card, 3, 1e12);
  const durations = (await study.loadEvents()).map((event) => 'durationMs' in event && event.durationMs);
  expect(durations).toEqual([0, 86_400_000]);
});

test('two tabs share one log and one outbox: nothing is sent twice, and no number is given twice', async () => {
  const world = await openAnn();
  await world.break('/api/v1/events', 'slow');
  const tabs = [(await openTab()).study, (await openTab()).study];
  await Promise.all(tabs.map((tab) => tab.sync()));
  const ratings = Array.from({ length: 30 }, (_, index) =>
    tabs[index % 2]?.review(`fact:f${index}#value`, 3, 900),
  );
  await Promise.all(ratings);
  await Promise.all(tabs.map(untilSynced));
  const stored = await world.eventsOf('ann');
  expect(stored.map(({ event }) => event.sequence).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 30 }, (_, index) => index + 1),
  );
  expect(new Set(stored.map(({ event }) => event.device)).size).toBe(1);
  const sent = (await world.read()).seen
    .filter(({ path }) => path === '/api/v1/events')
    .flatMap(({ body }) => (body as { events: { id: string }[] }).events.map(({ id }) => id));
  expect(sent).toHaveLength(new Set(sent).size);
  expect(tabs.map((tab) => tab.getState().memories.size)).toEqual([30, 30]);
});

test('two tabs that open a browser for the first time at once are one device', async () => {
  const world = await openWorld();
  const tabs = await Promise.all([openTab(), openTab()]);
  await Promise.all(tabs.map(({ study }, index) => study.review(`fact:f${index}#value`, 3, 900)));
  await Promise.all(tabs.map(({ study }) => untilSynced(study)));
  expect(Object.keys((await world.read()).people)).toEqual(['guest-1']);
  const stored = await world.eventsOf('guest-1');
  expect(stored).toHaveLength(2);
  expect(new Set(stored.map(({ event }) => event.device)).size).toBe(1);
});

test('what one tab rates, chooses and undoes is drawn in the other', async () => {
  const world = await openAnn();
  await world.break('/api/v1/events', 'cut');
  const [one, two] = [(await openTab()).study, (await openTab()).study];
  await one.review(card, 3, 900);
  await expect.poll(() => repsOf(two.getState())).toBe(1);
  await expect.poll(() => two.getState().waiting).toBe(1);
  expect(await two.undo()).toMatchObject({ card });
  await expect.poll(() => repsOf(one.getState())).toBe(0);
  await one.saveSettings({ ...one.getState().settings, newPerDay: 3 });
  await expect.poll(() => two.getState().settings.newPerDay).toBe(3);
});

test('what one tab chose is not overwritten by what the other fetched meanwhile', async () => {
  const world = await openAnn();
  const [one, two] = [(await openTab()).study, (await openTab()).study];
  await Promise.all([one.sync(), two.sync()]);
  await world.break('/api/v1/settings', 'cut');
  const saving = one.saveSettings({ ...one.getState().settings, newPerDay: 3 });
  await Promise.all([saving, two.sync()]);
  await world.heal();
  await two.sync();
  expect(two.getState().settings.newPerDay).toBe(3);
  expect((await world.read()).people.ann?.settings.newPerDay).toBe(3);
});

test('a state is never changed in place, and whoever has unsubscribed hears nothing more', async () => {
  await openAnn();
  const { study } = await openTab();
  await study.sync();
  const heard: StudyState[] = [];
  const unsubscribe = study.subscribe(() => heard.push(study.getState()));
  const before = study.getState();
  await study.review(card, 3, 900);
  expect(before.memories.size).toBe(0);
  expect(heard.at(-1)?.memories.size).toBe(1);
  await untilSynced(study);
  const count = heard.length;
  unsubscribe();
  await study.review(card, 3, 900);
  await untilSynced(study);
  expect(heard).toHaveLength(count);
});

test('a visitor sees the language that was chosen on another page; a person keeps their own', async () => {
  const world = await openWorld();
  const { openStudy } = await import('#offline/progress/open-study.ts');
  const open = (locale: 'th' | 'en') => openStudy({ locale, calendar: 'ce', theme: 'dark' }, () => undefined);
  (await open('th')).close();
  const visitor = await open('en');
  expect(visitor.getState().settings).toMatchObject({ locale: 'en', theme: 'dark' });
  await visitor.review(card, 3, 900);
  await untilSynced(visitor);
  visitor.close();
  const guest = await open('th');
  expect(guest.getState().settings.locale).toBe('en');
  guest.close();
  expect((await world.read()).people['guest-1']?.settings.locale).toBe('en');
});

test("where the page can tell whose session it is, another person's work is not even opened", async () => {
  const world = await openAnn();
  const ann = await openTab();
  await ann.study.review(card, 3, 900);
  await untilSynced(ann.study);
  ann.study.close();
  setCookie('jamdee-account', 'bob');
  await world.change({ session: 'bob', people: { ...(await world.read()).people, bob: makePerson('bob') } });
  const bob = await openTab();
  expect(bob.study.getState().memories.size).toBe(0);
  await bob.study.sync();
  expect(bob.endings()).toBe(0);
  bob.study.close();
  setCookie('jamdee-account', 'ann');
  await world.change({ session: 'ann' });
  expect(repsOf((await openTab()).study.getState())).toBe(1);
});

test('a browser that emptied its storage gets everything stored back from the server', async () => {
  await openAnn();
  const before = await openTab();
  await before.study.review(card, 3, 900);
  await untilSynced(before.study);
  before.study.close();
  for (const { name } of await indexedDB.databases()) await emptied(name ?? '');
  const { study } = await openTab();
  expect(study.getState().memories.size).toBe(0);
  await study.sync();
  expect(repsOf(study.getState())).toBe(1);
  expect(study.getState().account?.id).toBe('ann');
});

test('a study that was closed asks the server for nothing more', async () => {
  const world = await openAnn();
  const { study } = await openTab();
  await study.sync();
  study.close();
  const before = (await world.read()).seen.length;
  dispatchEvent(new Event('online'));
  await study.sync();
  expect((await world.read()).seen).toHaveLength(before);
});
