import { describe, expect, test } from 'vitest';
import { checkStatements } from '#core/facts/check/check-statements.ts';
import { scopeOf } from '#core/facts/check/scope.ts';
import { parsePacks } from '#core/facts/parse-packs.ts';
import { smallContent } from '#tests/core/facts/small-content.ts';

/** What is reported of statements, with one text in the facts replaced by another. */
function problemsWith(...changes: readonly (readonly [string, string])[]) {
  let facts = smallContent.trade['facts.yaml'] ?? '';
  for (const [find, put] of changes) {
    expect(facts.split(find), find).toHaveLength(2);
    facts = facts.replace(find, () => put);
  }
  const content = { ...smallContent, trade: { ...smallContent.trade, 'facts.yaml': facts } };
  const packs = parsePacks(new Map(Object.entries(content)));
  const pack = packs.find(({ folder }) => folder === 'trade');
  const factsById = new Map(packs.flatMap(({ drafts }) => drafts.facts.map(({ item }) => [item.id, item])));
  if (!pack) return [];
  const found = checkStatements(pack.drafts.facts, scopeOf(pack, packs), factsById);
  return found.map(({ code, item, found: text, expected }) => [code, item, text, ...expected]);
}

const embassy = '{ th: เวียดนามเปิดสถานทูต, en: Vietnam opened its embassy. }';
const trade = '{ th: การค้าในปี 2563, en: Trade in 2020. }';
const stated = (th: string, en: string) => `{ th: "${th}", en: "${en}" }`;

describe('a statement', () => {
  test('may give its values as finely as it likes, in either era, or not at all', () => {
    const th = 'เปิดเมื่อเดือนกรกฎาคม พ.ศ. 2551';
    expect(problemsWith([embassy, stated(th, 'Opened on 5 July 2008, in the summer of 2008.')])).toEqual([]);
    const worth = stated('มูลค่า 349.2 ล้านดอลลาร์สหรัฐใน พ.ศ. 2563', 'In 2020 it was $349.2 million.');
    expect(problemsWith([trade, worth])).toEqual([]);
  });

  test('contradicts its value by another month, another year or one counted wrongly', () => {
    expect(problemsWith([embassy, stated('เปิดใน พ.ศ. 2552', 'It opened in July 2018.')])).toEqual([
      ['statement-contradicts', 'embassy', 'พ.ศ. 2552', '2008-07'],
      ['statement-contradicts', 'embassy', 'july 2018', '2008-07'],
    ]);
    expect(problemsWith([embassy, stated('เปิดใน พ.ศ. 2008', 'It opened on 31 June 2008.')])).toHaveLength(2);
  });

  test('contradicts a period by another, if it lies within it', () => {
    const period: readonly [string, string] = ['value: 2008-07', 'value: 2022/2026'];
    expect(
      problemsWith([embassy, stated('วาระ พ.ศ. 2565–2569', 'From 2022, for 2022–2026.')], period),
    ).toEqual([]);
    expect(
      problemsWith([embassy, stated('วาระ พ.ศ. 2568–2569', 'It is for 2022–2025.')], period),
    ).toHaveLength(2);
  });

  test('contradicts its value by another number, another scale or another unit', () => {
    const wrong = stated('มูลค่า 439.2 ล้านดอลลาร์สหรัฐ', 'It was 349.2 billion US dollars, or 349200000 people.');
    expect(problemsWith([trade, wrong]).map(([, , text]) => text)).toEqual([
      '439.2 ล้านดอลลาร์สหรัฐ',
      '349.2 billion us dollars',
      '349200000 people',
    ]);
  });

  test('contradicts by a number in words only where the fact is one of numbers', () => {
    expect(problemsWith([embassy, stated('สองประเทศตกลงกันสามฝ่าย', 'The two countries agreed.')])).toEqual([]);
    const words = stated('การค้า', 'It was five million dollars between the two countries.');
    expect(problemsWith([trade, words]).map(([, , text]) => text)).toEqual([
      'five million dollars',
      'two countries',
    ]);
  });

  test('may give the figures of a fact that it says it mentions, and no others', () => {
    const both = stated('เปิดใน พ.ศ. 2551 หลังปี 2563', 'It opened in 2008; trade in 2020 was $349.2 million.');
    expect(problemsWith([embassy, both])).toHaveLength(3);
    expect(problemsWith([embassy, `${both}\n    mentions: [trade-2020]`])).toEqual([]);
    expect(problemsWith([embassy, `${embassy}\n    mentions: [trade-1066]`])).toEqual([
      ['mention-unknown', 'embassy', 'trade-1066'],
    ]);
  });

  test('is not held against a value that could not be read, but against the others', () => {
    expect(problemsWith([embassy, stated('ก', 'July 2018')], ['value: 2008-07', 'value: 2008-13'])).toEqual(
      [],
    );
    const unread = problemsWith(
      [trade, stated('ก', '$5 million in 2018')],
      ['amount: 349200000, unit: USD', 'amount: 349200000'],
    );
    expect(unread).toEqual([['statement-contradicts', 'trade-2020', '2018', '2020']]);
  });
});
