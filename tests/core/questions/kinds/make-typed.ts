import type { FactBase } from '#core/facts/fact-base.ts';
import { ask } from '#core/questions/ask.ts';
import type { TypedQuestion } from '#core/questions/question.ts';
import {
  english,
  makeBase,
  makeEntity,
  makeQuantity,
  makeTrade,
  makeVisit,
  type thai,
} from '#tests/core/questions/make-base.ts';

type TypedKind = TypedQuestion['kind'];

/** A typed question of a card; throws where there is none. */
export function typedOf(
  base: FactBase,
  fact: string,
  slot: string,
  kind: TypedKind,
  reader: typeof english | typeof thai = english,
): TypedQuestion {
  const asked = ask(base, { fact, ask: slot }, kind, reader, 1);
  const question = asked.ok ? asked.question : null;
  if (question?.kind === 'short-answer' || question?.kind === 'numerical' || question?.kind === 'cloze')
    return question;
  throw new Error(`expected a question, got ${JSON.stringify(asked)}`);
}

/** Why a card is not asked in a kind; `asked` where it is. */
export function reasonOf(base: FactBase, fact: string, slot: string, kind: TypedKind): string {
  const asked = ask(base, { fact, ask: slot }, kind, english, 1);
  return asked.ok ? 'asked' : asked.reason;
}

/** Facts with a day, a range, an open range and an amount to type. */
export const typableBase = makeBase(
  [
    makeVisit('day', 'ann', 'oz', '2010-04-05'),
    makeVisit('range', 'bob', 'pern', '2012-05-05/2012-05-12'),
    makeVisit('years', 'dan', 'rhun', '2013/2015'),
    makeVisit('about', 'eve', 'thule', '2014~'),
    makeVisit('open', 'cat', 'quar', '2016-10/..'),
    makeTrade('money', 'oz', '2021', makeQuantity(349_200_000, { step: 100_000, tolerance: 5 })),
  ],
  { entities: [makeEntity('ann', 'person', { aliases: { th: ['แอน'], en: ['Annie'] } })] },
);
