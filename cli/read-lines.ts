/** No line is kept further than this (UTF-16 units), so that one without an end cannot fill the memory. */
export const longestLine = 4_000_000;

/**
 * The lines of a stream of bytes, as they come, without their `\n`. Only `\n` ends a line: readline would
 * also cut JSON in two at U+2028, which may stand in a string. Of a longer line than `longestLine` comes
 * just enough to tell that it is.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const lines = decoder.decode(chunk, { stream: true }).split('\n');
    lines[0] = rest.length > longestLine ? rest : rest + (lines[0] ?? '');
    rest = lines.pop() ?? '';
    for (const line of lines) yield cut(line);
  }
  rest += decoder.decode();
  if (rest !== '') yield cut(rest);
}

function cut(line: string): string {
  return line.length > longestLine ? line.slice(0, longestLine + 1) : line;
}
