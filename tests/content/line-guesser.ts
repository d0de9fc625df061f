import type { TimelineQuestion } from '#core/questions/question.ts';
import { binomialTail } from '#tests/content/binomial-tail.ts';
import type { RuleResult } from '#tests/content/rule-guesser.ts';

/** A line of years, with the year in which its source was written. */
export interface Line {
  readonly question: TimelineQuestion;
  readonly written: number;
}

/** Names a year without knowing anything but what is drawn and which source it is. */
type LineRule = (axis: TimelineQuestion['axis'], written: number) => number;

const lineRules: Readonly<Record<string, LineRule>> = {
  'first year': ({ from }) => from,
  'end of the first third': ({ from, to }) => from + Math.floor((to - from) / 3),
  'middle year': ({ from, to }) => Math.floor((from + to) / 2),
  'end of the second third': ({ from, to }) => to - Math.floor((to - from) / 3),
  'last year': ({ to }) => to,
  'year of the source': (axis, written) => nearestOn(axis, written),
  'year before the source': (axis, written) => nearestOn(axis, written - 1),
};

/** How often each rule earns full credit on some lines, perhaps several of one card, beside blind chance. */
export function tryLineRules(lines: readonly Line[]): RuleResult[] {
  return Object.entries(lineRules).map(([rule, pick]) =>
    judge(rule, lines, ({ question, written }) => pick(question.axis, written)),
  );
}

/** The same for whoever always names the one year that is right of most of these lines. */
export function tryBestYear(lines: readonly Line[]): RuleResult {
  const years = new Set(lines.map(({ question }) => Number(question.answer.edtf)));
  const results = [...years].map((year) => judge(`always ${year}`, lines, () => year));
  const [best] = results.toSorted((a, b) => b.hitRate - a.hitRate);
  if (!best) throw new Error('No line to guess on.');
  return { ...best, likelihood: Math.min(1, best.likelihood * years.size) };
}

function judge(rule: string, lines: readonly Line[], pick: (line: Line) => number): RuleResult {
  const hits = new Map<string, number[]>();
  for (const line of lines) {
    const { id, answer, fullCreditYears } = line.question;
    const hit = Math.abs(pick(line) - Number(answer.edtf)) <= fullCreditYears ? 1 : 0;
    hits.set(id, [...(hits.get(id) ?? []), hit]);
  }
  const chance = mean(lines.map(({ question }) => question.chance));
  const rightCards = Math.round([...hits.values()].reduce((sum, ofCard) => sum + mean(ofCard), 0));
  return {
    rule,
    chance,
    hitRate: mean([...hits.values()].flat()),
    likelihood: binomialTail(rightCards, hits.size, chance),
  };
}

function nearestOn({ from, to }: TimelineQuestion['axis'], year: number): number {
  return Math.min(to, Math.max(from, year));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
