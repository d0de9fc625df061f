/** How much may be asked for: so much at once, and so much more each second. */
export interface Allowance {
  readonly burst: number;
  readonly perSecond: number;
}

interface Bucket {
  tokens: number;
  atMs: number;
}

/** Counts requests by key, in memory. */
export interface TokenBuckets {
  /** Takes from a key's bucket. 0: taken. Otherwise how many milliseconds to wait, and nothing was taken. */
  take(key: string, nowMs: number, cost?: number): number;
}

/**
 * Token buckets for at most `mostKeys` keys. When there are more, the ones asked least recently are
 * forgotten, which does them no harm: the memory of this process is bounded, whoever calls.
 */
export function makeTokenBuckets({ burst, perSecond }: Allowance, mostKeys: number): TokenBuckets {
  const buckets = new Map<string, Bucket>();
  return {
    take: (key, nowMs, cost = 1) => {
      const known = buckets.get(key) ?? { tokens: burst, atMs: nowMs };
      const elapsedMs = Math.max(0, nowMs - known.atMs);
      const tokens = Math.min(burst, known.tokens + (elapsedMs / 1_000) * perSecond);
      const enough = tokens >= cost;
      // Taken out and put in again: the map is in the order of use.
      buckets.delete(key);
      buckets.set(key, { tokens: enough ? tokens - cost : tokens, atMs: Math.max(nowMs, known.atMs) });
      for (const oldest of buckets.keys()) {
        if (buckets.size <= mostKeys) break;
        buckets.delete(oldest);
      }
      return enough ? 0 : Math.ceil(((cost - tokens) / perSecond) * 1_000);
    },
  };
}
