/** Deeper than anything we exchange; what is deeper only wants to exhaust somebody's stack. */
const deepest = 32;

export type BodyReading =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: 'too-large' };

/** Reads a body of at most so many bytes. What is longer is not read to its end, whatever its head said. */
export async function readBody(request: Request, mostBytes: number): Promise<BodyReading> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes)
    return { ok: false, problem: 'too-large' };
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > mostBytes) {
      await reader?.cancel();
      return { ok: false, problem: 'too-large' };
    }
    chunks.push(part.value);
  }
  return { ok: true, text: Buffer.concat(chunks).toString('utf8') };
}

/** The value a JSON text stands for; undefined for what is no JSON, or is nested too deep. */
export function parseJson(text: string): unknown {
  if (depthOf(text) > deepest) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How deep brackets are nested, those in strings left out. One pass: the text may be anything. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') at = endOfString(text, at);
    else if (sign === '[' || sign === '{') most = Math.max(most, ++depth);
    else if (sign === ']' || sign === '}') depth -= 1;
  }
  return most;
}

/** Where a string that begins here ends. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}
