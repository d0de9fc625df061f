import { useTranslations } from 'next-intl';
import type { Reader } from '#core/basics/locale.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { Answer } from '#core/grading/verdict.ts';
import { askedEntity } from '#core/progress/rule-on-report.ts';
import { Panel } from '#ui/kit/panel.tsx';
import { answerWords } from '#ui/progress/reports/answer-words.ts';
import { DecisionButtons } from '#ui/progress/reports/decision-buttons.tsx';
import type { Decide } from '#ui/progress/reports/report-sections.tsx';

interface Props {
  readonly overrulings: readonly {
    readonly id: string;
    readonly card: string;
    readonly answer: Answer;
    readonly people: number;
  }[];
  readonly base: FactBase;
  readonly reader: Reader;
  readonly decide: Decide;
}

/** Answers that learners say were right: what was typed, for what, and by how many. */
export function Overrulings({ overrulings, base, reader, decide }: Props) {
  const t = useTranslations('reports');
  return (
    <ul className="flex flex-col gap-3">
      {overrulings.map(({ id, card, answer, people }) => {
        const words = answerWords(answer, null) ?? '';
        const entity = base.entities.get(askedEntity(base, card) ?? '');
        return (
          <li key={id}>
            <Panel className="flex flex-col gap-3">
              <p className="flex flex-wrap items-baseline justify-between gap-x-4">
                <span className="text-lg font-semibold wrap-anywhere">{words}</span>
                <span className="text-sm text-ink-soft">{t('people', { count: people })}</span>
              </p>
              <p className="text-ink-soft">{t('of', { name: entity?.label[reader.locale] ?? '' })}</p>
              <DecisionButtons
                card={card}
                about={words}
                choices={['alias', 'decline']}
                decide={decide.bind(null, id)}
              />
            </Panel>
          </li>
        );
      })}
    </ul>
  );
}
