import type { Problem } from '#core/basics/problem.ts';
import { makeFactBase } from '#core/facts/fact-base.ts';
import { within } from '#core/facts/parse/schema-problems.ts';
import { checkQuestions, type QuestionProblem } from '#core/questions/check-questions.ts';
import type { Content } from '#server/facts/load-content.ts';

/** Flaws of the questions that content makes, each told once, at the stem of the property it comes from. */
export function questionProblems(content: Content): readonly Problem[] {
  const base = makeFactBase(content.packs.map(({ pack }) => pack));
  const properties = new Map(
    content.packs.flatMap((pack) => pack.properties.map(({ item, part }) => [item.id, part] as const)),
  );
  const told = new Set<string>();
  return checkQuestions(base).flatMap((flaw) => {
    const part = properties.get(flaw.property);
    const key = [flaw.property, flaw.ask, flaw.locale, flaw.code].join(' ');
    if (!part || told.has(key)) return [];
    told.add(key);
    const place = part.file.placeOf(within(part, 'asks', flaw.ask, 'stem', flaw.locale).path);
    return [toProblem(flaw, place)];
  });
}

function toProblem(
  { code, fact, ask, kind, locale, stem }: QuestionProblem,
  place: Problem['place'],
): Problem {
  return { code, place, item: `${fact} (${ask}, ${kind}, ${locale})`, found: stem, expected: [] };
}
