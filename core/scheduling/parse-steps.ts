const unitMs = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const longestStepMs = 365 * unitMs.d;

/**
 * Learning steps in milliseconds from `1m 10m` (s, m, h, d; at most ten steps, each at most 365 days);
 * `none` is no steps at all. null where the text is anything else.
 */
export function parseSteps(text: string): readonly number[] | null {
  if (text.trim() === 'none') return [];
  const steps = text.trim().split(/\s+/).map(parseStep);
  const good = steps.filter((step) => step !== null);
  return good.length === steps.length && steps.length <= 10 ? good : null;
}

function parseStep(text: string): number | null {
  const match = /^(\d{1,6}(?:\.\d{1,3})?)([smhd])$/.exec(text);
  const unit = match?.[2];
  if (!match || (unit !== 's' && unit !== 'm' && unit !== 'h' && unit !== 'd')) return null;
  const stepMs = Math.round(Number(match[1]) * unitMs[unit]);
  return stepMs > 0 && stepMs <= longestStepMs ? stepMs : null;
}
