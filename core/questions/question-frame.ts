import { contentHash } from '#core/basics/content-hash.ts';
import type { Locale } from '#core/basics/locale.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { CardScope } from '#core/questions/card-scope.ts';
import type { Distractor } from '#core/questions/distractor.ts';
import type { QuestionKind } from '#core/questions/kind.ts';
import type { FactCard, Query } from '#core/questions/question.ts';
import { lineOf } from '#core/questions/wording.ts';

/** The id of a question: depends on kind, language, card and revision only. 16 hexadecimal digits. */
function questionIdOf(kind: QuestionKind, locale: Locale, card: FactCard, revision: string): string {
  return contentHash([kind, locale, card.fact, card.ask, revision]).slice(0, 16);
}

/** What every question has, whatever its kind. The first fact is the card's own. */
export function frameOf(scope: CardScope, query: Query, facts: readonly Fact[]) {
  const { fact, ask, kind, reader, seed } = scope;
  return {
    id: questionIdOf(kind, reader.locale, { fact: fact.id, ask }, fact.revision),
    locale: reader.locale,
    pack: fact.pack,
    seed,
    cards: facts.map(({ id }) => ({ fact: id, ask })),
    facts: facts.map(({ id, revision }) => ({ id, revision })),
    source: fact.source,
    query,
  };
}

/** The fact in words, then what each wrong option really is, where the base knows. */
export function explain(
  scope: CardScope,
  wrong: readonly { readonly text: string; readonly origin: Distractor['origin'] }[],
): string {
  const { fact, reader } = scope;
  const lines = wrong.flatMap(({ text, origin }) =>
    origin && origin.id !== fact.id ? [lineOf(text, origin.statement[reader.locale])] : [],
  );
  return [fact.statement[reader.locale], ...new Set(lines)].join('\n');
}
