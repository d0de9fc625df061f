interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** The browser's own list to choose one from, with its label above. */
export function SelectField({ label, value, onChange, options }: Props) {
  return (
    <label className="flex min-w-0 flex-col gap-1">
      <span className="text-sm text-ink-soft">{label}</span>
      <select
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="min-h-12 w-full min-w-0 rounded-control border-2 border-line-strong/70 bg-surface px-3 text-ellipsis"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
