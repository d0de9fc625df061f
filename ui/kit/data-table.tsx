interface Props {
  /** What opens it. */
  readonly summary: string;
  readonly head: readonly [string, string];
  readonly rows: readonly (readonly string[])[];
}

/** The figures behind a chart: closed until somebody wants them, always there for screen readers. */
export function DataTable({ summary, head, rows }: Props) {
  return (
    <details>
      <summary className="flex min-h-11 cursor-pointer items-center text-brand underline-offset-4 hover:underline">
        {summary}
      </summary>
      <table className="mt-2 w-full max-w-md">
        <thead>
          <tr className="border-b border-line-strong/60 text-ink-soft">
            <th scope="col" className="py-2 pr-4 text-left font-normal">
              {head[0]}
            </th>
            <th scope="col" className="py-2 text-right font-normal">
              {head[1]}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...figures]) => (
            <tr key={name} className="border-b border-line">
              <th scope="row" className="py-2 pr-4 text-left font-normal">
                {name}
              </th>
              {figures.map((figure, index) => (
                <td key={head[index + 1] ?? index} className="py-2 text-right tabular-nums">
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
