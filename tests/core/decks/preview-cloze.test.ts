import { expect, test } from 'vitest';
import { previewCloze } from '#core/decks/preview-cloze.ts';

const said = (text: string) =>
  previewCloze(text).map((part) => (part.kind === 'gap' ? `[${part.number}:${part.text}]` : part.text));

test.each([
  ['In {{Hanoi}}', ['In ', '[1:Hanoi]']],
  ['In {{Han', ['In ', '[1:Han]']],
  ['In {{Hanoi}', ['In ', '[1:Hanoi]']],
  ['{{a}} and {{b', ['[1:a]', ' and ', '[2:b]']],
  ['In {{2::Hanoi::a city}}', ['In ', '[2:Hanoi]']],
  ['In {{', ['In {{']],
  ['no gap', ['no gap']],
])('%s is shown as %j', (text, parts) => {
  expect(said(text)).toEqual(parts);
});
