interface Props {
  readonly label: string;
  readonly value: number;
  readonly max: number;
}

/** How far one has come, with the figures for screen readers. */
export function ProgressBar({ label, value, max }: Props) {
  const percent = max === 0 ? 0 : Math.round((100 * value) / max);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={0}
      aria-valuemax={max}
      className="h-2 w-full overflow-hidden rounded-full bg-line"
    >
      <div
        className="h-full rounded-full bg-brand transition-[width] duration-300"
        style={{ width: `${percent}%` }}
      />
    </div>
  );
}
