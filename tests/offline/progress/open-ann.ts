import { makePerson, openWorld, type TestWorld } from '#tests/offline/open-world.ts';

/** A server where Ann is signed in on this browser; Bob has an account there too. */
export async function openAnn(): Promise<TestWorld> {
  const world = await openWorld();
  await world.change({ session: 'ann', people: { ann: makePerson('ann'), bob: makePerson('bob') } });
  return world;
}

/** The events posted so far, request by request. */
export async function postsTo(world: TestWorld) {
  const { seen } = await world.read();
  return seen.filter(({ method, path }) => method === 'POST' && path === '/api/v1/events');
}

/** What the events of an account on the server are about, in the order they were stored. */
export async function cardsOn(world: TestWorld, account = 'ann') {
  return (await world.eventsOf(account)).map(({ event }) => ('card' in event ? event.card : event.type));
}
