'use client';

import { useTranslations } from 'next-intl';
import type { Fact } from '#core/facts/fact.ts';
import type { ChooseFacts } from '#ui/decks/edit/choose-facts.ts';

interface Props {
  readonly name: string;
  readonly facts: readonly Fact[];
  readonly chosen: ReadonlySet<Fact>;
  readonly onChoose: ChooseFacts;
}

/** One box for several facts: ticked when all are chosen, half when some are; with how many those are. */
export function GroupBox({ name, facts, chosen, onChoose }: Props) {
  const t = useTranslations('editor');
  const count = facts.filter((fact) => chosen.has(fact)).length;
  const isPartly = count > 0 && count < facts.length;
  return (
    <label className="flex min-h-12 grow cursor-pointer items-center gap-3 py-2 pl-4">
      <input
        type="checkbox"
        ref={(box) => {
          if (box) box.indeterminate = isPartly;
        }}
        className="size-5 shrink-0 accent-brand"
        checked={count === facts.length}
        onChange={(event) => onChoose(facts, event.target.checked)}
      />
      <span className="flex flex-col">
        <span className="font-semibold first-letter:uppercase">{name}</span>
        <span className="text-sm text-ink-soft">
          {t('chosen-of', { chosen: count, count: facts.length })}
        </span>
      </span>
    </label>
  );
}
