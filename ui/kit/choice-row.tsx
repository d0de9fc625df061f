'use client';

import type { ReactNode } from 'react';
import { classNames } from '#ui/kit/class-names.ts';

interface Props<Value extends string> {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly {
    readonly value: Value;
    readonly label: ReactNode;
    readonly picture?: ReactNode;
  }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** One below the other instead of side by side. */
  readonly stacked?: boolean;
}

/** A choice of one: the browser's own radio buttons, drawn as large tiles. */
export function ChoiceRow<Value extends string>({
  legend,
  name,
  options,
  value,
  onChange,
  stacked,
}: Props<Value>) {
  return (
    <fieldset>
      <legend className="mb-2 font-semibold">{legend}</legend>
      <div className={classNames('grid gap-2', !stacked && 'auto-cols-fr grid-flow-col')}>
        {options.map((option) => (
          <label
            key={option.value}
            className={classNames(
              'relative flex min-h-12 cursor-pointer items-center gap-3 rounded-control border-2 px-4 py-2',
              'has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-brand',
              !stacked && 'justify-center text-center',
              option.value === value
                ? 'border-brand bg-brand-wash font-semibold text-brand-strong'
                : 'border-line-strong/50 bg-surface hover:border-brand',
            )}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="absolute opacity-0"
            />
            {option.picture}
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
