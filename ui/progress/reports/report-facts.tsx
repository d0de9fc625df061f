import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { parseCardKey } from '#core/basics/card-key.ts';
import type { Reader } from '#core/basics/locale.ts';
import { textFor } from '#core/basics/text-for.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { joinList, renderValue } from '#core/facts/render-value.ts';
import { slotValues } from '#core/facts/slots.ts';
import type { Answer } from '#core/grading/verdict.ts';
import type { AskedQuestion } from '#core/progress/event.ts';
import { answerWords } from '#ui/progress/reports/answer-words.ts';

interface Props {
  readonly report: {
    readonly card: string;
    readonly answer: Answer | null;
    readonly asked: AskedQuestion | null;
    readonly comment: string;
  };
  readonly base: FactBase;
  readonly reader: Reader;
}

/** What was asked, what was answered, what is right and what the learner says: everything to decide by. */
export function ReportFacts({ report, base, reader }: Props) {
  const t = useTranslations('reports');
  const { asked, answer, comment } = report;
  const card = parseCardKey(report.card);
  const fact = card?.item === 'fact' ? base.facts.get(card.fact) : undefined;
  const values = fact && card?.item === 'fact' ? slotValues(fact, card.ask) : [];
  const right = values.map((value) => renderValue(value, base.entities, reader));
  return (
    <div className="flex flex-col gap-2">
      <dl className="flex flex-col gap-3">
        {comment !== '' && (
          <Entry label={t('comment')}>
            <span className="font-semibold wrap-anywhere whitespace-pre-line">{comment}</span>
          </Entry>
        )}
        {asked && (
          <Entry label={t('question')}>
            <span lang={asked.locale}>{asked.stem}</span>
          </Entry>
        )}
        <Entry label={t('answer')}>
          <span lang={asked?.locale} className="wrap-anywhere">
            {answerWords(answer, asked) ?? t('no-answer')}
          </span>
        </Entry>
        {right.length > 0 && <Entry label={t('right')}>{joinList(right, reader)}</Entry>}
        <Entry label={t('fact')}>
          {fact ? textFor(fact.statement, reader) : t(card?.item === 'note' ? 'note' : 'gone')}
        </Entry>
      </dl>
      {asked && (
        <details>
          <summary className="flex min-h-11 cursor-pointer items-center gap-2 text-sm text-ink-soft">
            <ChevronDown aria-hidden="true" className="size-4" />
            {t('query')}
          </summary>
          <QueryWords asked={asked} base={base} reader={reader} />
        </details>
      )}
    </div>
  );
}

function Entry({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-ink-soft">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The query, in the words of the pack: its property, what is given, and the slot asked for. */
function QueryWords({ asked, base, reader }: Omit<Props, 'report'> & { readonly asked: AskedQuestion }) {
  const t = useTranslations('reports');
  const { property, subject, ask, where } = asked.query;
  const slotName = (slot: string) => (slot === 'subject' || slot === 'value' ? t(`slot-${slot}`) : slot);
  const given = Object.entries(where).map(([slot, values]) => ({
    slot: slotName(slot),
    value: joinList(
      values.map((value) => renderValue(value, base.entities, reader)),
      reader,
    ),
  }));
  const name = subject === undefined ? null : (base.entities.get(subject)?.label[reader.locale] ?? subject);
  return (
    <ul className="flex flex-col rounded-control bg-sunken px-4 py-3">
      <li>{base.properties.get(property)?.label[reader.locale] ?? property}</li>
      {name !== null && <li>{t('given', { slot: slotName('subject'), value: name })}</li>}
      {given.map((one) => (
        <li key={one.slot}>{t('given', one)}</li>
      ))}
      <li>{t('asks', { slot: slotName(ask) })}</li>
    </ul>
  );
}
