import { describe, expect, it } from 'vitest';
import { run } from '#cli/run.ts';
import { makeTerminal } from '#tests/cli/make-terminal.ts';

describe('coverage', () => {
  it('counts the questions of a pack by kind, and says of facts that yield few why', async () => {
    const { terminal, out, errors } = makeTerminal();
    expect(await run(['coverage', '--pack', 'china-kazakhstan', '--locale', 'th'], terminal)).toBe(0);
    expect(errors).toEqual([]);
    const total = Number(/^china-kazakhstan \(th\): (\d+) questions from \d+ facts$/.exec(out[0] ?? '')?.[1]);
    const counts = out.flatMap((line) => /^ +(\d+) {2}[a-z-]+$/.exec(line)?.[1] ?? []).map(Number);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
    const thin = Number(out.map((line) => /^ {2}(\d+) facts yield fewer/.exec(line)?.[1]).find(Boolean));
    const named = out.filter((line) => /^ {4}[a-z0-9-]+: \d$/.test(line));
    expect(named).toHaveLength(thin);
    const reasons = out.filter((line) => /^ {6}\S/.test(line));
    expect(reasons.length).toBeGreaterThanOrEqual(thin);
  });

  it('refuses an unknown pack and names those there are', async () => {
    const { terminal, errors } = makeTerminal();
    expect(await run(['coverage', '--pack', 'nowhere'], terminal)).toBe(2);
    expect(errors.join('\n')).toMatch(/vietnam-kazakhstan/);
  });
});
