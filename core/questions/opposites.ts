import type { Locale } from '#core/basics/locale.ts';
import { comparableText } from '#core/questions/comparable-text.ts';

const pairs: Readonly<Record<Locale, readonly (readonly [string, string])[]>> = {
  en: [
    ['north', 'south'],
    ['east', 'west'],
    ['import', 'export'],
    ['increase', 'decrease'],
    ['rise', 'fall'],
    ['upper', 'lower'],
    ['more', 'less'],
    ['before', 'after'],
    ['public', 'private'],
    ['domestic', 'foreign'],
    ['open', 'close'],
    ['first', 'last'],
  ],
  th: [
    ['เหนือ', 'ใต้'],
    ['ตะวันออก', 'ตะวันตก'],
    ['นำเข้า', 'ส่งออก'],
    ['เพิ่ม', 'ลด'],
    ['สภาสูง', 'สภาล่าง'],
    ['มากกว่า', 'น้อยกว่า'],
    ['ก่อน', 'หลัง'],
    ['รัฐ', 'เอกชน'],
    ['ในประเทศ', 'ต่างประเทศ'],
    ['เปิด', 'ปิด'],
    ['แรก', 'สุดท้าย'],
  ],
};

/** Do two texts say the same but for a word and its opposite (exports of goods, imports of goods)? */
export function areOpposites(a: string, b: string, locale: Locale): boolean {
  const [one, other] = [comparableText(a), comparableText(b)];
  return pairs[locale].some(
    ([left, right]) => isSwapped(one, other, left, right) || isSwapped(other, one, left, right),
  );
}

function isSwapped(one: string, other: string, left: string, right: string): boolean {
  return one !== other && one.includes(left) && one.replace(left, right) === other;
}
