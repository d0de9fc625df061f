/** One line of the report: what was measured beside its control. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly control: string;
  /** Measured to control; NaN where there is nothing to divide by. */
  readonly ratio: number;
  /** What the ratio ought to be. */
  readonly goal: string;
}

/** A rate in words: `1,234/s`. */
export function perSecond(rate: number): string {
  return `${Math.round(rate).toLocaleString('en')}/s`;
}

/** The rows as a table for people and for Markdown. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [
    ['what', 'measured', 'control', 'ratio', 'goal'],
    ...rows.map(({ what, measured, control, ratio, goal }) => [
      what,
      measured,
      control,
      ratioText(ratio),
      goal,
    ]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const texts = lines.map(
    (line) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  );
  return texts.toSpliced(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`).join('\n');
}

function ratioText(ratio: number): string {
  if (Number.isNaN(ratio)) return '';
  return ratio > 0 && ratio < 0.1 ? `1/${(1 / ratio).toFixed(1)}` : ratio.toFixed(2);
}
