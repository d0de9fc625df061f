import type { Browser } from 'playwright-core';
import { median } from './race.ts';
import type { Row } from './row.ts';
import { seedLearner } from './seed-learner.ts';
import { openPhone, slowdown } from './slow-phone.ts';
import { due, type Sight, timeLoading, timeOpening } from './time-opening.ts';
import { withBarePage } from './with-bare-page.ts';

const rounds = 5;

/** Stands there when the first card can be turned over. */
const show: Sight = { selector: 'main button', words: 'ดูคำตอบ' };

/**
 * How long somebody waits who has just signed in on a phone that was never here, on a slow network: for the
 * first card and for Today, beside a bare page.
 */
export function firstCardRows(folder: string): Promise<readonly Row[]> {
  return withBarePage(folder, measure);
}

async function measure(browser: Browser, address: string, bareAddress: string): Promise<readonly Row[]> {
  const some = await seedLearner(address, 200);
  const many = await seedLearner(address, 10_000);
  // Every time another phone: nothing is in a cache, and no service worker stands between.
  const open = async (path: string, cookie: string, sight: Sight) => {
    const phone = await openPhone(browser, address, cookie);
    const time = await timeOpening(phone, `${address}${path}`, sight, 'slow');
    await phone.close();
    return time;
  };
  const load = async () => {
    const phone = await openPhone(browser);
    const time = await timeLoading(phone, bareAddress, 'slow');
    await phone.close();
    return time;
  };
  // Not counted: a server that was only just started still has its own code to load.
  await load();
  await open('/', some, due);
  await open('/review', some, show);
  const times: Times = { bare: [], today: [], some: [], many: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.bare.push(await load());
    times.some.push(await open('/review', some, show));
    // Every other round, from the first to the last: three of five.
    if (round % 2 === 0) times.many.push(await open('/review', many, show));
    times.today.push(await open('/', some, due));
  }
  return rowsOf(times);
}

interface Times {
  readonly bare: number[];
  readonly today: number[];
  readonly some: number[];
  readonly many: number[];
}

function rowsOf({ bare, today, some, many }: Times): readonly Row[] {
  const where = `on a new phone, slow 4G, at 1/${slowdown} of the processor`;
  return [
    rowOf(`first card of 200 ${where}`, some, [bare, 'a bare page'], '≤ 2,500 ms'),
    rowOf(`first card of 10,000 ${where}`, many, [some, 'of 200'], '≤ 1.2'),
    rowOf(`Today with 200 cards ${where}`, today, [bare, 'a bare page'], ''),
  ];
}

function rowOf(
  what: string,
  times: readonly number[],
  [control, name]: readonly [readonly number[], string],
  goal: string,
): Row {
  return {
    what,
    measured: milliseconds(times),
    control: `${milliseconds(control)} (${name})`,
    ratio: median(times) / median(control),
    goal,
  };
}

function milliseconds(times: readonly number[]): string {
  return `${Math.round(median(times)).toLocaleString('en')} ms`;
}
