import { setImmediate as nextTurn } from 'node:timers/promises';

/** For how long the jobs of a group that failed are tried one by one. */
const patienceMs = 5_000;

/** Work that waits for its turn, and who waits for it. */
interface Waiting<Job, Result> {
  readonly job: Job;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

export interface GroupLimits<Job> {
  /** How many groups run at the same time. */
  readonly groupsAtOnce: number;
  /** A group is full when its jobs weigh this much; a heavier job makes a group by itself. */
  readonly mostWeight: number;
  readonly weightOf: (job: Job) => number;
  /** What a group waits for, while jobs keep coming several at a time, so that more can join it. */
  readonly gather?: () => Promise<unknown>;
}

/**
 * Runs jobs in groups: those that come in one turn of the event loop, or while others run, share the next
 * group. Whoever comes alone waits for nobody. What costs the same for one and for many (the end of a
 * transaction, which waits for the disk) is then paid once for all. `run` does a whole group or, by
 * throwing, nothing of it: then each job is tried by itself, so that none fails for another's fault; but
 * only for a while, since a database that is away would keep everybody waiting for each of them.
 */
export function makeGroupRunner<Job, Result>(
  run: (jobs: readonly Job[]) => Promise<readonly Result[]>,
  { groupsAtOnce, mostWeight, weightOf, gather = nextTurn }: GroupLimits<Job>,
): (job: Job) => Promise<Result> {
  const waiting: Waiting<Job, Result>[] = [];
  let running = 0;

  const takeGroup = () => {
    let weight = 0;
    const end = waiting.findIndex(({ job }) => {
      weight += weightOf(job);
      return weight > mostWeight;
    });
    return waiting.splice(0, end === -1 ? waiting.length : Math.max(end, 1));
  };

  const work = async () => {
    running += 1;
    let crowded = false;
    while (waiting.length > 0) {
      await (crowded ? gather() : nextTurn());
      const group = takeGroup();
      crowded = group.length > 1;
      if (group.length > 0) await runGroup(group, run);
    }
    running -= 1;
  };

  return (job) =>
    new Promise((resolve, reject) => {
      waiting.push({ job, resolve, reject });
      if (running < groupsAtOnce) void work();
    });
}

async function runGroup<Job, Result>(
  group: readonly Waiting<Job, Result>[],
  run: (jobs: readonly Job[]) => Promise<readonly Result[]>,
): Promise<void> {
  try {
    const results = await run(group.map(({ job }) => job));
    for (const [index, { resolve, reject }] of group.entries()) {
      const result = results[index];
      if (result === undefined) reject(new Error('A group gave fewer results than it was given jobs.'));
      else resolve(result);
    }
  } catch (error) {
    const [only, ...others] = group;
    if (only && others.length === 0) only.reject(error);
    else await runEach(group, run, error);
  }
}

async function runEach<Job, Result>(
  group: readonly Waiting<Job, Result>[],
  run: (jobs: readonly Job[]) => Promise<readonly Result[]>,
  error: unknown,
): Promise<void> {
  const untilMs = performance.now() + patienceMs;
  for (const single of group) {
    if (performance.now() < untilMs) await runGroup([single], run);
    else single.reject(error);
  }
}
