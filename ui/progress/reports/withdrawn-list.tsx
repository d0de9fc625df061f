import { useTranslations } from 'next-intl';
import type { Reader } from '#core/basics/locale.ts';
import { textFor } from '#core/basics/text-for.ts';
import type { WithdrawnShown } from '#ui/progress/reports/correction-doors.ts';

interface Props {
  readonly withdrawn: WithdrawnShown;
  readonly reader: Reader;
}

/** What is no longer asked: how many questions, of which kinds, and of which facts. */
export function WithdrawnList({ withdrawn, reader }: Props) {
  const t = useTranslations('reports');
  const quiz = useTranslations('quiz');
  const { count, kinds, facts, more } = withdrawn;
  return (
    <div className="flex flex-col gap-2">
      <p>{t('withdrawn', { count })}</p>
      {count > 0 && (
        <>
          <ul className="flex flex-wrap gap-x-4 gap-y-1 text-ink-soft">
            {kinds.map((one) => (
              <li key={one.kind}>
                {t('withdrawn-kind', { kind: quiz(`kind-${one.kind}`), count: one.count })}
              </li>
            ))}
          </ul>
          <ul className="flex list-disc flex-col gap-1 pl-5">
            {facts.map(({ statement, kinds: ofFact }) => (
              <li key={statement.en}>
                {t('withdrawn-fact', {
                  statement: textFor(statement, reader),
                  kinds: ofFact.map((kind) => quiz(`kind-${kind}`)).join(', '),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {more > 0 && <p>{t('withdrawn-more', { count: more })}</p>}
    </div>
  );
}
