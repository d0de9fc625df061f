import { commonYearOf, yearInCalendar } from '#core/basics/era.ts';
import type { Calendar } from '#core/basics/locale.ts';
import { monthNames } from '#core/basics/month-names.ts';

/** A year with its mark, what may stand before it and changes its meaning, and the years that follow under the same mark. */
const marked =
  /(?:(ทศวรรษ|มกราคม|กุมภาพันธ์|มีนาคม|ม\.ค\.|ก\.พ\.|มี\.ค\.)[ \u00A0]?)?([พค])\.ศ\.[ \u00A0]?((?:[1-9][0-9]{0,3}|[๑-๙][๐-๙]{0,3})(?![0-9๐-๙]))((?:[ \u00A0]?(?:[,–—/-]|และ|หรือ|ถึง|กับ)[ \u00A0]?(?:ปี[ \u00A0]?)?(?:[1-9][0-9]{3}|[๑-๙][๐-๙]{3})(?![0-9๐-๙]|[.,][0-9๐-๙]))*)/g;
const numbers = /[0-9]+|[๐-๙]+/g;
/** The same year in the other count, in brackets or after a stroke. */
const otherMark = /^[ \u00A0]?[(/=][ \u00A0]?([พค])\.ศ\./;
/** The second year of a range cut to two digits, unless it is the day of a date. */
const shortYear = /^[–—/-](?:[0-9]{2}|[๐-๙]{2})(?![0-9๐-๙])[ \u00A0]?/;
const bareNumber = /^[ \u00A0](?:[0-9]{4}|[๐-๙]{4})(?![0-9๐-๙])/;
const otherMarkBefore = /([พค])\.ศ\.[ \u00A0]?[0-9๐-๙]{1,4}[ \u00A0]?[(/=][ \u00A0]?$/;
/** The last of a list, which unlike the end of a range may also be a number of things. */
const lastOfList = /(?:,|และ|หรือ|กับ)[ \u00A0]?(?:ปี[ \u00A0]?)?[0-9๐-๙]{4}$/;
const counted = /^[ \u00A0]?(?:คน|แห่ง|ล้าน|บาท|ดอลลาร์|ตัน|%|ครั้ง(?!ที่))/;

const months: Readonly<Record<string, number>> = {
  มกราคม: 1,
  'ม.ค.': 1,
  กุมภาพันธ์: 2,
  'ก.พ.': 2,
  มีนาคม: 3,
  'มี.ค.': 3,
};
const eras: Readonly<Record<Calendar, string>> = { be: 'พ', ce: 'ค' };
/** How far apart the years of one range or list may lie: a number further off is counted otherwise, or is no year. */
const widestList = 300;

/**
 * The text with its marked years (พ.ศ. 2535, ค.ศ. 1992, and ranges and lists after a mark) as the
 * calendar counts them, in the digits they were written in. Numbers without a mark are never touched.
 * Where it is in doubt what a number is, the mark and its years stay as they are: true, if not as asked.
 */
export function textInCalendar(text: string, calendar: Calendar): string {
  if (!text.includes('.ศ.')) return text;
  return text.replace(
    marked,
    (whole: string, before: string | undefined, era: string, first: string, more: string, at: number) => {
      // A decade of one count is no decade of the other.
      if (era === eras[calendar] || before === 'ทศวรรษ') return whole;
      const around = {
        before: text.slice(Math.max(0, at - 20), at),
        after: text.slice(at + whole.length, at + whole.length + 20),
      };
      if (isDoubtful(around, era, more)) return whole;
      const head = inCalendar(first, calendar, before === undefined ? undefined : months[before]);
      const tail = listInCalendar(more, first, calendar);
      if (head === null || tail === null) return whole;
      const stem = whole.slice(0, whole.length - first.length - more.length);
      return `${stem.replace(`${era}.ศ.`, `${eras[calendar]}.ศ.`)}${head}${tail}`;
    },
  );
}

/** Does what stands around leave it open what the years are, or say them in the other count already? */
function isDoubtful(
  { before, after }: { readonly before: string; readonly after: string },
  era: string,
  more: string,
): boolean {
  const others = [otherMarkBefore.exec(before)?.[1], otherMark.exec(after)?.[1]];
  if (others.some((other) => other !== undefined && other !== era)) return true;
  if (bareNumber.test(after) || (lastOfList.test(more) && counted.test(after))) return true;
  const cut = shortYear.exec(after);
  return cut !== null && !monthNames.th.some((name) => after.startsWith(name, cut[0].length));
}

/** The further years of a list with what stands between them; null where one of them may be no year. */
function listInCalendar(list: string, first: string, calendar: Calendar): string | null {
  let isSure = true;
  const converted = list.replace(numbers, (written) => {
    const year = inCalendar(written, calendar, undefined);
    const isNear = Math.abs(numberOf(written) - numberOf(first)) <= widestList;
    if (year !== null && year.length === written.length && isNear) return year;
    isSure = false;
    return written;
  });
  return isSure ? converted : null;
}

/** A year of the other calendar in this one; null where it has none of one to four digits. */
function inCalendar(written: string, calendar: Calendar, month: number | undefined): string | null {
  const year = numberOf(written);
  const common = calendar === 'be' ? year : commonYearOf(year, month);
  const buddhist = yearInCalendar(common, 'be', month);
  // The Buddhist year 2483 lasted from April to December only: it has no January to March.
  if (calendar === 'ce' && buddhist !== year) return null;
  const result = calendar === 'be' ? buddhist : common;
  if (result < 1 || result > 9999) return null;
  return written >= '๐' ? inThaiDigits(result) : String(result);
}

function numberOf(written: string): number {
  return Number(written.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0xe50)));
}

function inThaiDigits(year: number): string {
  return String(year).replace(/[0-9]/g, (digit) => String.fromCharCode(Number(digit) + 0xe50));
}
