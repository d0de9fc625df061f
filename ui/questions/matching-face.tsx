'use client';

import { Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Answer } from '#core/grading/verdict.ts';
import type { MatchingQuestion } from '#core/questions/question.ts';
import { Button } from '#ui/kit/button.tsx';
import type { FaceProps } from '#ui/questions/face-props.ts';
import { MatchingLeft } from '#ui/questions/matching-left.tsx';
import { MatchingRight } from '#ui/questions/matching-right.tsx';

type Pairs = readonly (readonly [left: string, right: string])[];

/**
 * Two lists to bring together by tapping: the item asked about is marked, a tap on an answer gives it that
 * answer and goes on to the next. A tap on an item takes it up again. Nothing needs dragging.
 */
export function MatchingFace({ question, given, names, onAnswer }: FaceProps<MatchingQuestion>) {
  const t = useTranslations('question');
  const lefts = question.options.filter(({ group }) => group === 'left');
  const rights = question.options.filter(({ group }) => group === 'right');
  const [history, setHistory] = useState<readonly Pairs[]>([[]]);
  const [chosen, setChosen] = useState<string | null>(lefts[0]?.id ?? null);
  const [said, setSaid] = useState('');
  const pairs = given === null ? (history.at(-1) ?? []) : pairsOf(given);
  const textOf = (id: string | undefined) => question.options.find((one) => one.id === id)?.text ?? '';
  const partnerOf = (left: string) => pairs.find(([id]) => id === left)?.[1] ?? null;
  const keyOf = (left: string) => question.correct.find(([id]) => id === left)?.[1] ?? null;
  const show = (id: string) => ({ id, text: textOf(id), locale: question.locale, names });
  const join = (right: string) => {
    if (chosen === null) return;
    const next = [
      ...pairs.filter(([left, other]) => left !== chosen && other !== right),
      [chosen, right] as const,
    ];
    setHistory([...history, next]);
    setChosen(lefts.find(({ id }) => !next.some(([left]) => left === id))?.id ?? null);
    setSaid(t('joined', { item: textOf(chosen), answer: textOf(right) }));
  };
  const undo = () => {
    const before = history.at(-2) ?? [];
    setHistory(history.slice(0, -1));
    setChosen(lefts.find(({ id }) => !before.some(([left]) => left === id))?.id ?? null);
    setSaid(t('pair-undone'));
  };
  return (
    <div className="flex flex-col gap-4">
      <ul className="flex flex-col gap-2" aria-label={t('items')}>
        {lefts.map(({ id }) => (
          <MatchingLeft
            key={id}
            item={show(id)}
            partner={shown(partnerOf(id), show)}
            rightPartner={given === null ? null : shown(keyOf(id), show)}
            isChosen={given === null && chosen === id}
            onChoose={() => setChosen(id)}
          />
        ))}
      </ul>
      {given === null && (
        <>
          <ul className="flex flex-wrap gap-2" aria-label={t('answers')}>
            {rights.map(({ id }) => (
              <MatchingRight
                key={id}
                answer={show(id)}
                isUsed={pairs.some(([, right]) => right === id)}
                isOff={chosen === null}
                onChoose={() => join(id)}
              />
            ))}
          </ul>
          <p className="sr-only" aria-live="polite">
            {said}
          </p>
          <Actions
            canUndo={history.length > 1}
            canCheck={pairs.length === lefts.length}
            onUndo={undo}
            onSkip={() => onAnswer([])}
            onCheck={() => onAnswer(pairs)}
          />
        </>
      )}
    </div>
  );
}

interface ActionsProps {
  readonly canUndo: boolean;
  readonly canCheck: boolean;
  readonly onUndo: () => void;
  readonly onSkip: () => void;
  readonly onCheck: () => void;
}

/** The first button gives up as long as nothing was joined, and takes back afterwards. */
function Actions({ canUndo, canCheck, onUndo, onSkip, onCheck }: ActionsProps) {
  const t = useTranslations('question');
  return (
    <div className="grid grid-cols-[auto_1fr] gap-3">
      {canUndo ? (
        <Button look="quiet" onClick={onUndo}>
          <Undo2 aria-hidden="true" className="size-5" />
          {t('undo-pair')}
        </Button>
      ) : (
        <Button look="quiet" onClick={onSkip}>
          {t('dont-know')}
        </Button>
      )}
      <Button look="primary" disabled={!canCheck} onClick={onCheck}>
        {t('check')}
      </Button>
    </div>
  );
}

function shown<Shown>(id: string | null, show: (id: string) => Shown): Shown | null {
  return id === null ? null : show(id);
}

function pairsOf(given: Answer): Pairs {
  if (!Array.isArray(given)) return [];
  const items: readonly (string | readonly [string, string])[] = given;
  return items.flatMap((item) => (typeof item === 'string' ? [] : [item]));
}
