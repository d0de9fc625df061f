import { type Command, choiceOption, textOption } from '#cli/command.ts';
import { longestLine } from '#cli/read-lines.ts';
import { type Terminal, wrongUsage } from '#cli/terminal.ts';
import { grade as gradeAnswer } from '#core/grading/grade.ts';
import { gradeRequestSchema } from '#core/grading/grade-request-schema.ts';
import type { Verdict } from '#core/grading/verdict.ts';

/** Grades one answer a line of standard input; a line that cannot be read is reported in its place. */
export const grade: Command = {
  summary: 'Grades answers: JSON Lines {"expected","answer","locale"} in, {"verdict","score","reason"} out.',
  usage: '[--format jsonl|text] < answers.jsonl',
  options: { format: { type: 'string' } },
  mostArguments: 0,
  async run(input, terminal) {
    // What comes in is for programs, so what goes out is too, unless text is asked for.
    const format = choiceOption(input, 'format', ['jsonl', 'text'], 'jsonl');
    if (format === null) {
      const got = textOption(input, 'format') ?? '';
      return wrongUsage(terminal, { wrong: '--format takes another word', got, expected: 'jsonl or text' });
    }
    let line = 0;
    let refused = 0;
    for await (const text of terminal.input()) {
      line += 1;
      if (text.trim() === '') continue;
      const result = gradeLine(text);
      if ('error' in result) refused += 1;
      print(result, line, format, terminal);
    }
    if (refused === 0) return 0;
    terminal.error(`jamdee grade: ${refused} of ${line} lines could not be read; the others are graded.`);
    return 1;
  },
};

type Graded = Verdict | { readonly error: string };

function print(result: Graded, line: number, format: 'jsonl' | 'text', terminal: Terminal): void {
  if (format === 'jsonl') {
    terminal.out(JSON.stringify('error' in result ? { line, error: result.error } : result));
  } else if ('error' in result) terminal.error(`line ${line}: ${result.error}`);
  else terminal.out(`line ${line}: ${result.verdict} (${result.reason}), score ${result.score}`);
}

function gradeLine(text: string): Graded {
  if (text.length > longestLine) return { error: `the line is longer than ${longestLine} characters` };
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
