import { type Command, choiceOption } from '#cli/command.ts';
import { wrongUsage } from '#cli/terminal.ts';
import { grade as gradeAnswer } from '#core/grading/grade.ts';
import { gradeRequestSchema } from '#core/grading/grade-request-schema.ts';
import type { Verdict } from '#core/grading/verdict.ts';

/** Grades one answer a line of standard input; a line that cannot be read is reported in its place. */
export const grade: Command = {
  summary: 'Grades answers: JSON Lines {"expected","answer","locale"} in, {"verdict","score","reason"} out.',
  usage: '[--format jsonl] < answers.jsonl',
  options: { format: { type: 'string' } },
  mostArguments: 0,
  async run(input, terminal) {
    if (choiceOption(input, 'format', ['jsonl'], 'jsonl') === null) {
      const got = String(input.options.format);
      return wrongUsage(terminal, { wrong: '--format takes one word here', got, expected: 'jsonl' });
    }
    let line = 0;
    let refused = 0;
    for await (const text of terminal.input()) {
      line += 1;
      if (text.trim() === '') continue;
      const result = gradeLine(text);
      if ('error' in result) refused += 1;
      terminal.out(JSON.stringify('error' in result ? { line, error: result.error } : result));
    }
    if (refused === 0) return 0;
    terminal.error(`jamdee grade: ${refused} of ${line} lines could not be read; the others are graded.`);
    return 1;
  },
};

function gradeLine(text: string): Verdict | { readonly error: string } {
  const json = parseJson(text);
  if ('error' in json) return json;
  const request = gradeRequestSchema.safeParse(json.value);
  if (request.success) {
    const { expected, answer, locale } = request.data;
    return gradeAnswer(expected, answer, locale);
  }
  const [issue] = request.error.issues;
  const place = issue?.path.join('.') || 'the line';
  return { error: `${place}: ${issue?.message ?? 'expected {"expected","answer","locale"}'}` };
}

function parseJson(text: string): { readonly value: unknown } | { readonly error: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}
