/** Something whose speed is measured. */
export interface Contestant {
  readonly name: string;
  /** Does a small piece of work, and says how much it was. */
  run(): number | Promise<number>;
}

interface RaceOptions {
  readonly rounds: number;
  /** How long one contestant works before the next has its turn, in milliseconds. */
  readonly turnMs: number;
}

/**
 * Work a second of each contestant: the median of the rounds. They take turns, so that whatever else the
 * computer does meanwhile meets all of them. A first turn of a fifth is not counted.
 */
export async function race(
  contestants: readonly Contestant[],
  { rounds, turnMs }: RaceOptions,
): Promise<ReadonlyMap<string, number>> {
  const rates = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (const contestant of contestants) await takeTurn(contestant, turnMs / 5);
  for (let round = 0; round < rounds; round += 1) {
    for (const contestant of contestants) {
      rates.get(contestant.name)?.push(await takeTurn(contestant, turnMs));
    }
  }
  return new Map([...rates].map(([name, all]) => [name, median(all)]));
}

/** The middle one; of an even number, the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function takeTurn({ run }: Contestant, turnMs: number): Promise<number> {
  const startMs = performance.now();
  let done = 0;
  let elapsedMs = 0;
  while (elapsedMs < turnMs) {
    done += await run();
    elapsedMs = performance.now() - startMs;
  }
  return done / (elapsedMs / 1_000);
}
