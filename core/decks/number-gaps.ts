const mostGaps = 99;

/**
 * A cloze text with a number in every gap. `{{Hanoi}}` gets the next free one, in the order of the text,
 * so that each is asked on its own; numbers that are there stay, and `c1`, as other programs write it,
 * becomes 1. A gap keeps its number from then on, wherever words are put in later: what was learnt of it
 * belongs to the number. What is no gap is left for the reader of clozes to refuse.
 */
export function numberGaps(text: string): string {
  let numbered = '';
  let end = 0;
  let next = nextGapNumber(text);
  for (let at = text.indexOf('{{'); at !== -1; at = text.indexOf('{{', end)) {
    const close = text.indexOf('}}', at);
    if (close === -1) break;
    const gap = numberGap(text.slice(at + 2, close), next);
    numbered += text.slice(end, at) + gap.text;
    if (gap.isNew) next = Math.min(next + 1, mostGaps);
    end = close + 2;
  }
  return numbered + text.slice(end);
}

function numberGap(inside: string, next: number): { readonly text: string; readonly isNew: boolean } {
  const [first = '', ...rest] = inside.split('::');
  if (rest.length > 0 && isNumber(first)) {
    return { text: `{{${[first.trim().replace(/^c/i, ''), ...rest].join('::')}}}`, isNew: false };
  }
  if (first.trim() === '' || /^\{|\{\{/.test(inside)) return { text: `{{${inside}}}`, isNew: false };
  return { text: `{{${next}::${inside}}}`, isNew: true };
}

/** One more than the highest number in use; the highest again once all are. */
export function nextGapNumber(text: string): number {
  const used = [...text.matchAll(/\{\{\s*c?(\d{1,2})\s*::/gi)].map(([, number]) => Number(number));
  return Math.min(Math.max(0, ...used) + 1, mostGaps);
}

/** Any number, one that is no gap's too: it was meant as one, and what is wrong with it is said. */
function isNumber(text: string): boolean {
  return /^\s*c?\d+\s*$/i.test(text);
}
