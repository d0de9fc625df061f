'use client';

import { Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { Answer } from '#core/grading/verdict.ts';
import type { MatchingQuestion } from '#core/questions/question.ts';
import { Button } from '#ui/kit/button.tsx';
import type { FaceProps } from '#ui/questions/face-props.ts';
import { MatchingAnswers } from '#ui/questions/matching-answers.tsx';
import { MatchingGraded } from '#ui/questions/matching-graded.tsx';
import { MatchingLeft } from '#ui/questions/matching-left.tsx';

type Pairs = readonly (readonly [left: string, right: string])[];

/**
 * Items to give an answer to by tapping: the answers stand below the item whose turn it is, and a tap on one
 * goes on to the next. A tap on an item takes it up again. Nothing needs dragging.
 */
export function MatchingFace({ question, given, names, onAnswer }: FaceProps<MatchingQuestion>) {
  const t = useTranslations('question');
  const lefts = question.options.filter(({ group }) => group === 'left');
  const rights = question.options.filter(({ group }) => group === 'right');
  const firstOpen = (joined: Pairs) => lefts.find(({ id }) => !joined.some(([left]) => left === id))?.id;
  const [history, setHistory] = useState<readonly Pairs[]>([[]]);
  const pairs = history.at(-1) ?? [];
  const [chosen, setChosen] = useState(firstOpen(pairs) ?? null);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const focusNext = useRef<string | null>(null);
  // The answer just tapped is gone from the page: who uses the keyboard goes on at the next item.
  useEffect(() => {
    const id = focusNext.current;
    focusNext.current = null;
    if (id !== null) list.current?.querySelector<HTMLElement>(`[data-item="${id}"]`)?.focus();
  });
  const textOf = (id: string) => question.options.find((one) => one.id === id)?.text ?? '';
  const show = (id: string) => ({ id, text: textOf(id), locale: question.locale, names });
  const goOn = (joined: Pairs, from: string) => {
    const next = firstOpen(joined) ?? null;
    setChosen(next);
    focusNext.current = next ?? from;
  };
  const join = (left: string, right: string) => {
    const others = pairs.filter(([one, other]) => one !== left && other !== right);
    const joined: Pairs = [...others, [left, right]];
    setHistory([...history, joined]);
    setSaid(t('joined', { item: textOf(left), answer: textOf(right) }));
    goOn(joined, left);
  };
  const undo = () => {
    setHistory(history.slice(0, -1));
    setSaid(t('pair-undone'));
    goOn(history.at(-2) ?? [], lefts[0]?.id ?? '');
  };
  if (given !== null) return <MatchingGraded question={question} given={pairsOf(given)} show={show} />;
  return (
    <div className="flex flex-col gap-4">
      <ul ref={list} className="flex flex-col gap-2">
        {lefts.map(({ id }) => {
          const partner = pairs.find(([left]) => left === id)?.[1];
          return (
            <MatchingLeft
              key={id}
              item={show(id)}
              partner={partner === undefined ? null : show(partner)}
              isChosen={chosen === id}
              onChoose={() => setChosen(chosen === id ? null : id)}
            >
              <MatchingAnswers
                answers={rights.map((right) => show(right.id))}
                used={pairs.map(([, right]) => right)}
                onChoose={(right) => join(id, right)}
              />
            </MatchingLeft>
          );
        })}
      </ul>
      <p className="sr-only" aria-live="polite">
        {said}
      </p>
      <div className="grid grid-cols-[auto_1fr] gap-3">
        {history.length > 1 ? (
          <Button look="quiet" onClick={undo}>
            <Undo2 aria-hidden="true" className="size-5" />
            {t('undo-pair')}
          </Button>
        ) : (
          <Button look="quiet" onClick={() => onAnswer([])}>
            {t('dont-know')}
          </Button>
        )}
        <Button look="primary" disabled={pairs.length < lefts.length} onClick={() => onAnswer(pairs)}>
          {t('check')}
        </Button>
      </div>
    </div>
  );
}

function pairsOf(given: Answer): Pairs {
  if (!Array.isArray(given)) return [];
  const items: readonly (string | readonly [string, string])[] = given;
  return items.flatMap((item) => (typeof item === 'string' ? [] : [item]));
}
