import type { Forecast } from '#core/scheduling/forecast.ts';

const chartHeight = 168;
/** Room for the figure above a bar and the day below it. */
const top = 20;
const bottom = 24;

/** Bars of what is due, one for each day; what is overdue stands on top of today's. The figures are in the table. */
export function ForecastChart({ forecast, label }: { readonly forecast: Forecast; readonly label: string }) {
  const { backlog, days } = forecast;
  const most = Math.max(1, ...days.map(({ count }, index) => count + (index === 0 ? backlog : 0)));
  const column = 100 / days.length;
  const scale = (count: number) => ((chartHeight - top - bottom) * count) / most;
  const floor = chartHeight - bottom;
  return (
    <svg role="img" aria-label={label} width="100%" height={chartHeight} className="text-ink-soft">
      <line x1="0" x2="100%" y1={floor} y2={floor} className="stroke-line-strong" />
      {days.map(({ day, count }, index) => {
        const late = index === 0 ? backlog : 0;
        const height = scale(count);
        const lateHeight = scale(late);
        const sum = count + late;
        const middle = `${(index + 0.5) * column}%`;
        const place = { x: `${(index + 0.14) * column}%`, width: `${0.72 * column}%` };
        return (
          <g key={day}>
            <rect {...place} y={floor - height} height={height} rx="3" className="fill-brand" />
            <rect
              {...place}
              y={floor - height - lateHeight}
              height={lateHeight}
              rx="3"
              className="fill-sun"
            />
            {sum > 0 && (
              <text
                x={middle}
                y={floor - height - lateHeight - 5}
                textAnchor="middle"
                className="fill-ink text-xs"
              >
                {sum}
              </text>
            )}
            <text x={middle} y={chartHeight - 6} textAnchor="middle" className="fill-ink-soft text-xs">
              {Number(day.slice(8))}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
