'use client';

import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { ChooseFacts } from '#ui/decks/edit/choose-facts.ts';
import { FactBox } from '#ui/decks/edit/fact-box.tsx';
import { GroupBox } from '#ui/decks/edit/group-box.tsx';
import { classNames } from '#ui/kit/class-names.ts';
import { IconButton } from '#ui/kit/icon-button.tsx';
import { useShowMore } from '#ui/kit/use-show-more.tsx';

interface Props {
  readonly name: string;
  readonly facts: readonly Fact[];
  readonly base: FactBase;
  readonly chosen: ReadonlySet<Fact>;
  readonly onChoose: ChooseFacts;
}

const shownAtOnce = 12;

/** Facts of one kind: chosen together, or one by one once the group is opened. */
export function FactGroup({ name, facts, base, chosen, onChoose }: Props) {
  const t = useTranslations('editor');
  const list = useId();
  const [isOpen, setOpen] = useState(false);
  const { visible, more } = useShowMore(facts, shownAtOnce, 'facts');
  return (
    <li>
      <div className="flex items-center gap-1 pr-2">
        <GroupBox name={name} facts={facts} chosen={chosen} onChoose={onChoose} />
        <IconButton
          label={t(isOpen ? 'close-group' : 'open-group', { name })}
          aria-expanded={isOpen}
          aria-controls={list}
          onClick={() => setOpen(!isOpen)}
          icon={
            <ChevronDown
              aria-hidden="true"
              className={classNames('transition-transform', isOpen && 'rotate-180')}
            />
          }
        />
      </div>
      <div id={list} hidden={!isOpen} className="border-t border-line bg-paper p-3">
        {isOpen && (
          <>
            <ul className="flex flex-col gap-2">
              {visible.map((fact) => (
                <FactBox
                  key={fact.id}
                  fact={fact}
                  base={base}
                  isChosen={chosen.has(fact)}
                  onChoose={onChoose}
                />
              ))}
            </ul>
            {more && <div className="mt-3">{more}</div>}
          </>
        )}
      </div>
    </li>
  );
}
