import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeQuantity } from '#core/grading/grade-quantity.ts';

const money = { amount: 349_200_000, unit: 'USD', step: 100_000 };

describe('gradeQuantity', () => {
  it('is correct within half a step, and not beyond', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400_000, max: 400_000 }), (off) => {
        const { verdict } = gradeQuantity(money, String(money.amount + off));
        if (off >= -50_000 && off < 50_000) expect(verdict).toBe('correct');
        else expect(verdict).not.toBe('correct');
      }),
    );
  });

  it('names a slip of the decimal point by its size, either way', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.boolean(), (power, up) => {
        const { verdict, reason } = gradeQuantity(
          money,
          String(up ? 349.2e6 * 10 ** power : 349.2e6 / 10 ** power),
        );
        expect({ verdict, reason }).toEqual({
          verdict: 'incorrect',
          reason: power === 1 ? 'factor-ten' : 'scale',
        });
      }),
    );
  });

  it('takes rounding for less precise, cutting off for wrong', () => {
    const tourists = { amount: 62_780, unit: 'people', step: 1 };
    expect(gradeQuantity(tourists, '62,800').reason).toBe('less-precise');
    expect(gradeQuantity(tourists, '63,000').reason).toBe('less-precise');
    expect(gradeQuantity(tourists, '62,700').reason).toBe('different');
    expect(gradeQuantity(tourists, '60,000').reason).toBe('different');
  });

  it.each([
    ['people', '5 คน'],
    ['person', '5 people'],
    ['คน', '5 persons'],
    ['Megawatts', '5 megawatts'],
    ['เมกะวัตต์', '5 เมกะวัตต์'],
    ['factor', '5 times'],
    ['times', 'ครั้งที่ 5'],
    ['occasion', '5'],
    ['occasion', 'ครั้งที่ 5'],
    ['occasion', '5 ครั้ง'],
    ['occasion', '5 times'],
    ['occasion', '5th'],
    ['occasion', 'the 5th'],
    ['rank', 'the 5th largest'],
    ['years', 'ครึ่งทศวรรษ'],
  ])('knows the unit %s in "%s"', (unit, text) => {
    expect(gradeQuantity({ amount: 5, unit, step: 1 }, text)).toMatchObject({ verdict: 'correct' });
  });

  it.each([
    ['349.2 million', null, 'correct'],
    ['about 349.2 million', null, 'correct'],
    ['ประมาณ 349.2 ล้าน', null, 'correct'],
    ['less than 349.2 million', null, 'partial'],
    ['กว่า 349.2 ล้าน', null, 'partial'],
    ['ไม่เกิน 349.2 ล้าน', null, 'partial'],
    ['over 349.2 million', 'over', 'correct'],
    ['349.2 million', 'over', 'correct'],
    ['under 349.2 million', 'over', 'incorrect'],
    ['nearly 349.2 million', 'over', 'incorrect'],
    ['at most 349.2 million', 'over', 'incorrect'],
    ['ไม่ถึง 349.2 ล้าน', 'over', 'incorrect'],
    ['no less than 349.2 million', 'over', 'correct'],
    ['about 349.2 million', 'over', 'correct'],
    ['about more than 349.2 million', 'over', 'correct'],
    ['over 349.2 million', 'under', 'incorrect'],
    ['กว่า 349.2 ล้าน', 'at-most', 'incorrect'],
    ['not over 349.2 million', 'at-most', 'correct'],
    ['under 349.2 million', 'at-most', 'partial'],
    ['over and under 349.2 million', 'over', 'unreadable'],
    ['over 349.2 million', 'about', 'partial'],
    ['over 12 million', 'over', 'incorrect'],
  ] as const)('takes "%s" for a number the source hedges with %j as %s', (text, hedge, verdict) => {
    const expected = hedge === null ? money : { ...money, hedge };
    expect(gradeQuantity(expected, text).verdict).toBe(verdict);
  });

  it('says of an opposite hedge that it is wrong, and of a wrong number first what is wrong with it', () => {
    const over = { ...money, hedge: 'over' } as const;
    expect(gradeQuantity(over, 'under 349.2 million').reason).toBe('different');
    expect(gradeQuantity(over, 'under 349.2 billion').reason).toBe('scale');
    expect(gradeQuantity({ ...over, amount: 62_500, step: 1 }, 'under 63,000').reason).toBe('different');
    expect(gradeQuantity({ ...over, amount: 62_500, step: 1 }, 'over 62.500').reason).toBe('ambiguous');
  });

  it('takes what grows by its own size for doubled, and no other factor for it', () => {
    const factorOf = (amount: number) => ({ amount, unit: 'factor', step: 1 });
    for (const text of ['เท่าตัว', 'หนึ่งเท่าตัว', 'เพิ่มขึ้นเท่าตัว', 'เพิ่มขึ้น 1 เท่า', 'อีกเท่าตัว', 'เป็นเท่าตัว']) {
      const verdicts = [1, 2, 3, 11].map((amount) => gradeQuantity(factorOf(amount), text).verdict);
      expect([text, ...verdicts]).toEqual([text, 'incorrect', 'correct', 'incorrect', 'incorrect']);
    }
    for (const text of ['ครึ่งเท่าตัว', 'เท่าตัวครึ่ง', 'เพิ่มขึ้นสองเท่า', 'เท่าตัว 3', 'เท่า']) {
      expect([text, gradeQuantity(factorOf(2), text).reason]).toEqual([text, 'not-understood']);
    }
    expect(gradeQuantity({ amount: 2, unit: 'times', step: 1 }, 'เท่าตัว').reason).toBe('wrong-unit');
  });

  it('calls a unit wrong only where the number is right', () => {
    expect(gradeQuantity(money, '349.2 ล้านบาท').reason).toBe('wrong-unit');
    expect(gradeQuantity(money, '5 ล้านบาท').reason).toBe('different');
    expect(gradeQuantity(money, '5%').reason).toBe('percent-for-value');
  });

  it('knows a fall from a rise', () => {
    expect(gradeQuantity({ amount: -4, unit: 'percent', step: 1 }, '4%').reason).toBe('sign');
    expect(gradeQuantity({ amount: -4, unit: 'percent', step: 1 }, '-4%').verdict).toBe('correct');
  });
});
