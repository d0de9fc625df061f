import type { Answer } from '#core/grading/verdict.ts';
import type { AskedQuestion } from '#core/progress/event.ts';

/** An answer as it was seen: of options their texts, of pairs both sides; null where there is none. */
export function answerWords(
  answer: Answer | null,
  asked: Pick<AskedQuestion, 'options'> | null,
): string | null {
  if (answer === null) return null;
  const textOf = (id: string) => asked?.options.find((option) => option.id === id)?.text ?? id;
  if (typeof answer === 'number') return String(answer);
  if (typeof answer === 'string') return textOf(answer) || null;
  const parts = answer.map((part) =>
    typeof part === 'string' ? textOf(part) : part.map(textOf).join(' – '),
  );
  return parts.join(' · ') || null;
}
