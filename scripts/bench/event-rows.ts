import { Agent } from 'node:http';
import path from 'node:path';
import { startTemporaryPostgresql } from '../db/temporary-postgresql.ts';
import { root } from '../prepare/root.mjs';
import { type RunningApp, startNext } from '../weigh/start-next.ts';
import { type BareInserts, openLibSqlInserts, openPostgresqlInserts } from './bare-inserts.ts';
import { makeGuestPhone } from './guest-phone.ts';
import { prepareDatabase } from './prepare-database.ts';
import { race } from './race.ts';
import { perSecond, type Row } from './row.ts';

/** So many phones at once; and so many people, because what one person may ask for is bounded. */
const atOnce = 16;
const people = 64;
const batch = 50;

/** How many events a second the server stores, beside a bare insert into the same database. */
export async function eventRows(folder: string): Promise<readonly Row[]> {
  return [...(await onLibSql(folder)), ...(await onPostgresql())];
}

async function onLibSql(folder: string): Promise<readonly Row[]> {
  const file = path.join(folder, 'events.db');
  await prepareDatabase(`file:${file}`);
  return measure('libSQL', `file:${file}`, openLibSqlInserts(file), { batch: 4_000, single: 400 });
}

async function onPostgresql(): Promise<readonly Row[]> {
  const server = await startTemporaryPostgresql({ durable: true });
  try {
    const url = server.url('postgres');
    await prepareDatabase(url);
    return await measure('PostgreSQL', url, await openPostgresqlInserts(url), { batch: 8_000, single: 600 });
  } finally {
    await server.stop();
  }
}

interface Goals {
  readonly batch: number;
  readonly single: number;
}

async function measure(name: string, url: string, bare: BareInserts, goals: Goals): Promise<readonly Row[]> {
  const app = await startNext(root, {
    DATABASE_URL: url,
    NEXTAUTH_SECRET: 'a secret for the bench only, long enough',
  });
  try {
    const rates = await raceEvents(app, bare);
    return [
      rowOf(`${name}: events in batches of ${batch}`, rates, batch, goals.batch),
      rowOf(`${name}: events one a post`, rates, 1, goals.single),
    ];
  } finally {
    await bare.close();
    await app.stop();
  }
}

function rowOf(what: string, rates: ReadonlyMap<string, number>, size: number, goal: number): Row {
  const ours = rates.get(`http ${size}`) ?? Number.NaN;
  const bare = rates.get(`bare ${size}`) ?? Number.NaN;
  return {
    what,
    measured: perSecond(ours),
    control: `${perSecond(bare)} (bare inserts of ${size})`,
    ratio: ours / bare,
    goal: `≥ ${perSecond(goal)}`,
  };
}

async function raceEvents(app: RunningApp, bare: BareInserts): Promise<ReadonlyMap<string, number>> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const phones = await Promise.all(Array.from({ length: people }, () => makeGuestPhone(app.address, agent)));
  /** Every lane posts from one phone after another, and waits for nobody else. */
  const posts = (size: number) =>
    inLanes(async (lane) => {
      let stored = 0;
      for (let index = lane; index < people; index += atOnce)
        stored += (await phones[index]?.post(size)) ?? 0;
      return stored;
    });
  const inserts = (size: number) =>
    inLanes(async () => {
      let stored = 0;
      for (let index = 0; index < people; index += atOnce) stored += await bare.insert(size);
      return stored;
    });
  try {
    return await race(
      [batch, 1].flatMap((size) => [
        { name: `http ${size}`, run: () => posts(size) },
        { name: `bare ${size}`, run: () => inserts(size) },
      ]),
      { rounds: 3, turnMs: 2_000 },
    );
  } finally {
    agent.destroy();
  }
}

/** So many workers at once; how much they did together. */
async function inLanes(work: (lane: number) => Promise<number>): Promise<number> {
  const done = await Promise.all(Array.from({ length: atOnce }, (_, lane) => work(lane)));
  return done.reduce((total, count) => total + count, 0);
}
