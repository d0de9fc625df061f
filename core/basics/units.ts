import type { Localized } from '#core/basics/locale.ts';

/** What a source prints beside a number. */
export const hedges = ['about', 'over', 'under', 'at-most'] as const;
export type Hedge = (typeof hedges)[number];

/** How the unit stands with its number: after it, or the number as an ordinal ("5th"). */
export interface Unit {
  /** What follows (English) the number 1, and every other number; with its leading space. */
  readonly one: string;
  readonly many: string;
  /** Thai: what stands before and after the number. */
  readonly th: { readonly before: string; readonly after: string };
  /** Printed as 1st, 2nd… in English. */
  readonly ordinal: boolean;
  /** The unit's name in a table or on an axis. */
  readonly label: Localized;
}

/** Every unit a quantity may have, by the name that stands in the content. */
export const units = {
  USD: money('US dollar', 'ดอลลาร์สหรัฐ'),
  percent: {
    one: '%',
    many: '%',
    th: { before: '', after: '%' },
    ordinal: false,
    label: { en: 'percent', th: 'ร้อยละ' },
  },
  people: counted('person', 'people', 'คน'),
  times: counted('time', 'times', 'ครั้ง'),
  occasion: placed('occasion', 'ครั้ง', 'ครั้งที่ '),
  rank: placed('rank', 'อันดับ', 'อันดับ '),
  projects: counted('project', 'projects', 'โครงการ'),
  places: counted('place', 'places', 'แห่ง'),
  years: counted('year', 'years', 'ปี'),
  days: counted('day', 'days', 'วัน'),
  scholarships: counted('scholarship', 'scholarships', 'ทุน'),
  terms: counted('term', 'terms', 'วาระ'),
  posts: counted('post', 'posts', 'ตำแหน่ง'),
  factor: counted('time', 'times', 'เท่า'),
} as const satisfies Readonly<Record<string, Unit>>;

export type UnitName = keyof typeof units;

/** The unit of that name; undefined where there is none. */
export function findUnit(name: string): Unit | undefined {
  return Object.hasOwn(units, name) ? units[name as UnitName] : undefined;
}

function counted(one: string, many: string, thai: string): Unit {
  return {
    one: ` ${one}`,
    many: ` ${many}`,
    th: { before: '', after: ` ${thai}` },
    ordinal: false,
    label: { en: many, th: thai },
  };
}

function placed(en: string, th: string, before: string): Unit {
  return { one: '', many: '', th: { before, after: '' }, ordinal: true, label: { en, th } };
}

function money(one: string, thai: string): Unit {
  return {
    one: ` ${one}`,
    many: ` ${one}s`,
    th: { before: '', after: thai },
    ordinal: false,
    label: { en: `${one}s`, th: thai },
  };
}
