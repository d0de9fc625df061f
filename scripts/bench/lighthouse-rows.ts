import { type Audit, fetchLighthouse, type Scores } from './fetch-lighthouse.ts';
import { launchListening } from './launch-listening.ts';
import { median } from './race.ts';
import type { Row } from './row.ts';
import { seedLearner } from './seed-learner.ts';
import { withBarePage } from './with-bare-page.ts';

const rounds = 5;
const screens = ['/', '/deck?id=vietnam-kazakhstan', '/review'] as const;

/** What Lighthouse says of the three screens on a phone where somebody who reviews 200 cards has just signed in, beside a bare page: medians of five. */
export async function lighthouseRows(folder: string): Promise<readonly Row[]> {
  const audit = await fetchLighthouse();
  if (!audit) return [];
  return withBarePage(folder, async (_, address, bareAddress) =>
    measure(audit, bareAddress, { address, cookie: await seedLearner(address, 200) }),
  );
}

async function measure(
  audit: Audit,
  bareAddress: string,
  { address, cookie }: { readonly address: string; readonly cookie: string },
): Promise<readonly Row[]> {
  const pages = [bareAddress, ...screens.map((screen) => `${address}${screen}`)];
  const scores = new Map<string, Scores[]>(pages.map((page) => [page, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const page of pages) {
      // A browser that was never here, each time.
      const browser = await launchListening(address, cookie);
      try {
        scores.get(page)?.push(await audit(page, browser.port));
      } finally {
        await browser.close();
      }
    }
  }
  const [bare, ...ours] = pages.map((page) => medianOf(scores.get(page) ?? []));
  if (!bare) throw new Error('The bare page was not measured.');
  return ours.map((scored, index) => rowOf(screens[index] ?? '', scored, bare));
}

function medianOf(scores: readonly Scores[]): Scores {
  const of = (part: keyof Scores) => median(scores.map((each) => each[part]));
  return {
    performance: of('performance'),
    accessibility: of('accessibility'),
    bestPractices: of('bestPractices'),
  };
}

function rowOf(screen: string, ours: Scores, bare: Scores): Row {
  const points = (share: number) => String(Math.round(share * 100));
  const { performance, accessibility, bestPractices } = ours;
  return {
    what: `Lighthouse of ${screen}: performance, accessibility, best practices`,
    measured: [performance, accessibility, bestPractices].map(points).join(', '),
    control: `${points(bare.performance)} (a bare page, performance)`,
    ratio: performance / bare.performance,
    goal: `≥ ${points(bare.performance - 0.05)}, 100, 100`,
  };
}
