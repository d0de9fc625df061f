/** What a unit's word can stand for: one of these units, the number counted `times` over (a decade is 10 years). */
export interface UnitWord {
  readonly units: readonly string[];
  readonly times: number;
}

type Entry = readonly [UnitWord, readonly string[]];

/**
 * The words and signs for units, in both languages, lower case. The names are those of the content's
 * units, and of others people may put in their place: an answer in baht is in the wrong unit, not unreadable.
 */
export const unitWords: readonly Entry[] = [
  ...money(),
  unit(['percent'], ['%', 'percent', 'per cent', 'pct', 'pc', 'เปอร์เซ็นต์', 'เปอร์เซนต์', 'เปอร์เซ็น', 'ร้อยละ']),
  unit(['people'], ['tourists', 'tourist', 'visitors', 'visitor', 'travellers', 'ราย', 'นักท่องเที่ยว']),
  // Sixteen ministers are sixteen people and sixteen posts.
  unit(['people', 'posts'], ['people', 'person', 'persons', 'members', 'member', 'คน', 'ท่าน']),
  unit(['factor', 'times', 'occasion'], ['times', 'time']),
  unit(['factor'], ['เท่า', 'fold', 'factor', 'a factor', 'x', '×']),
  unit(['occasion', 'times', 'rank'], ['ครั้งที่', 'รอบที่', 'สมัยที่']),
  unit(['times', 'occasion'], ['ครั้ง', 'รอบ', 'เที่ยว', 'occasions', 'occasion']),
  unit(['rank'], ['อันดับ', 'อันดับที่', 'ลำดับ', 'ลำดับที่', 'rank', 'ranked']),
  unit(['projects'], ['projects', 'project', 'โครงการ']),
  unit(['places', 'rank'], ['place', 'places']),
  unit(['places'], ['แห่ง', 'สถานที่', 'sites', 'site']),
  unit(['years'], ['years', 'year', 'yrs', 'yr', 'ปี', 'year term', 'year terms']),
  unit(['years'], ['decades', 'decade', 'ทศวรรษ'], 10),
  unit(['years'], ['centuries', 'century', 'ศตวรรษ'], 100),
  unit(['months'], ['months', 'month', 'เดือน']),
  unit(['days'], ['days', 'day', 'วัน']),
  unit(['days'], ['weeks', 'week', 'สัปดาห์', 'อาทิตย์'], 7),
  unit(['hours'], ['hours', 'hour', 'ชั่วโมง']),
  unit(['scholarships'], ['scholarships', 'scholarship', 'ทุน', 'ทุนการศึกษา']),
  unit(['terms'], ['terms', 'term', 'วาระ', 'สมัย']),
  unit(['posts'], ['posts', 'post', 'positions', 'position', 'ตำแหน่ง']),
  unit(['countries'], ['countries', 'country', 'ประเทศ']),
  unit(['seats', 'posts'], ['seats', 'seat', 'ที่นั่ง']),
  unit(['kilometres'], ['km', 'kilometres', 'kilometre', 'kilometers', 'kilometer', 'กม', 'กม.', 'กิโลเมตร']),
  unit(['tonnes'], ['tonnes', 'tonne', 'tons', 'ton', 'ตัน']),
];

function unit(units: readonly string[], words: readonly string[], times = 1): Entry {
  return [{ units, times }, words];
}

function money(): readonly Entry[] {
  const american = ['สหรัฐอเมริกา', 'สหรัฐฯ', 'สหรัฐ', 'อเมริกัน', 'อเมริกา', 'สรอ.', 'สรอ'];
  const dollars = ['ดอลลาร์', 'ดอลล่าร์', 'ดอลล่า', 'ดอลลา', 'เหรียญดอลลาร์', 'เหรียญ'];
  return [
    unit(['USD'], ['usd', 'us$', 'us $', '$us', '$', 'dollars', 'dollar', 'bucks']),
    unit(['USD'], ['us dollars', 'us dollar', 'u.s. dollars', 'u.s. dollar', 'american dollars']),
    unit(['USD'], ['united states dollars', 'dollars us', 'u.s.$', 'ดอล']),
    unit(
      ['USD'],
      [...dollars, ...dollars.flatMap((word) => american.flatMap((of) => [word + of, `${word} ${of}`]))],
    ),
    unit(['THB'], ['thb', '฿', 'baht', 'บาท']),
    unit(['VND'], ['vnd', '₫', 'dong', 'ดอง', 'ด่อง']),
    unit(['CNY'], ['cny', 'rmb', 'yuan', 'renminbi', 'หยวน']),
    unit(['KZT'], ['kzt', '₸', 'tenge', 'เทงเก', 'เท็งเก']),
    unit(['RUB'], ['rub', '₽', 'rubles', 'roubles', 'รูเบิล']),
    unit(['EUR'], ['eur', '€', 'euros', 'euro', 'ยูโร']),
    unit(['GBP'], ['gbp', '£', 'pounds', 'pound', 'ปอนด์']),
    unit(['JPY'], ['jpy', '¥', 'yen', 'เยน']),
  ];
}
