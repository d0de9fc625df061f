import type { Expected } from '#core/questions/question.ts';
import type { TypedAnswerGroup } from '#tests/core/grading/typed-answers.ts';

const kazakhstan: Expected = {
  kind: 'name',
  names: ['คาซัคสถาน', 'Kazakhstan', 'สาธารณรัฐคาซัคสถาน', 'Republic of Kazakhstan'],
  rivals: [
    ['คีร์กีซสถาน', 'Kyrgyzstan'],
    ['อุซเบกิสถาน', 'Uzbekistan'],
    ['ทาจิกิสถาน', 'Tajikistan'],
  ],
};
const iran: Expected = { kind: 'name', names: ['Iran', 'อิหร่าน'], rivals: [['Iraq', 'อิรัก'], ['Oman']] };
const dung: Expected = {
  kind: 'name',
  names: ['เหงียน เติ๋น ยวุง', 'Nguyen Tan Dung', 'Nguyễn Tấn Dũng', 'เหงียน เติ่น สุง'],
  rivals: [
    ['Nguyen Khac Dinh', 'เหงียน คัก ดินห์'],
    ['Nguyen Xuan Thang', 'เหงียน ซวน ถัง'],
  ],
};
const niger: Expected = { kind: 'name', names: ['Niger'], rivals: [['Nigeria']] };
const expo: Expected = { kind: 'name', names: ['EXPO-2017 Astana'], rivals: [] };
const tiger: Expected = { kind: 'name', names: ['เสือ'], rivals: [] };
const china: Expected = {
  kind: 'name',
  names: ['จีน', 'China', 'สาธารณรัฐประชาชนจีน'],
  rivals: [['ไต้หวัน', 'Taiwan', 'สาธารณรัฐจีน']],
};
const parliament: Expected = {
  kind: 'name',
  names: ['รัฐสภา', 'Parliament of Kazakhstan'],
  rivals: [['รัฐสภา', 'สภาแห่งชาติ']],
};
const office: Expected = { kind: 'name', names: ['ประธานาธิบดีคาซัคสถาน'], rivals: [] };

export const typedNames: readonly TypedAnswerGroup[] = [
  {
    title: 'Kazakhstan',
    expected: kazakhstan,
    answers: [
      ['คาซัคสถาน', 'th', 'correct', 'exact'],
      ['ประเทศคาซัคสถาน', 'th', 'correct', 'equivalent'],
      ['สาธารณรัฐคาซัคสถาน', 'th', 'correct', 'exact'],
      ['the Republic of Kazakhstan', 'en', 'correct', 'equivalent'],
      ['KAZAKHSTAN!', 'en', 'correct', 'exact'],
      ['คาซักสถาน', 'th', 'correct', 'typo'],
      ['Kazahkstan', 'en', 'correct', 'typo'],
      ['Kazakstan', 'en', 'correct', 'typo'],
      ['Kyrgyzstan', 'en', 'incorrect', 'rival'],
      ['ทาจิกิสถาน', 'th', 'incorrect', 'rival'],
      ['Mongolia', 'en', 'incorrect', 'different'],
      ['???', 'en', 'unreadable', 'not-understood'],
    ],
  },
  {
    title: 'Iran, beside Iraq',
    expected: iran,
    answers: [
      ['iran', 'en', 'correct', 'exact'],
      ['Iraq', 'en', 'incorrect', 'rival'],
      ['Irak', 'en', 'incorrect', 'rival'],
      ['Irn', 'en', 'correct', 'typo'],
      ['Ira', 'en', 'incorrect', 'rival'],
      ['อิหราน', 'th', 'correct', 'typo'],
    ],
  },
  {
    title: 'a Vietnamese name in several spellings',
    expected: dung,
    answers: [
      ['เหงียน เติ๋น ยวุง', 'th', 'correct', 'exact'],
      ['เหงียนเติ๋นยวุง', 'th', 'correct', 'exact'],
      ['นายเหงียน เติ่น สุง', 'th', 'correct', 'equivalent'],
      ['เหงียน เติน ยวุง', 'th', 'correct', 'typo'],
      ['Nguyễn Tấn Dũng', 'en', 'correct', 'exact'],
      ['Mr. Nguyen Tan Dung', 'en', 'correct', 'equivalent'],
      ['Prime Minister Nguyen Tan Dung', 'en', 'correct', 'equivalent'],
      ['นายกรัฐมนตรีเหงียน เติ๋น ยวุง', 'th', 'correct', 'equivalent'],
      ['Prime Minister Nguyen Khac Dinh', 'en', 'incorrect', 'different'],
      ['Nguyen Tan Zung', 'en', 'correct', 'typo'],
      ['Nguyen Khac Dinh', 'en', 'incorrect', 'rival'],
    ],
  },
  {
    title: 'a name that is the beginning of its rival',
    expected: niger,
    answers: [
      ['Niger', 'en', 'correct', 'exact'],
      ['Nigera', 'en', 'incorrect', 'rival'],
      ['Nigeria', 'en', 'incorrect', 'rival'],
    ],
  },
  {
    title: 'a name with digits',
    expected: expo,
    answers: [
      ['Expo 2017 Astana', 'en', 'correct', 'exact'],
      ['EXPO-๒๐๑๗ Astana', 'th', 'correct', 'exact'],
      ['EXPO-2017 Astna', 'en', 'correct', 'typo'],
      ['EXPO-2016 Astana', 'en', 'incorrect', 'different'],
    ],
  },
  {
    title: 'a word that a tone mark makes another',
    expected: tiger,
    answers: [
      ['เสือ', 'th', 'correct', 'exact'],
      ['เสื่อ', 'th', 'incorrect', 'different'],
      ['เสื้อ', 'th', 'incorrect', 'different'],
    ],
  },
  {
    title: 'a name whose rival is the same after "the Republic of"',
    expected: china,
    answers: [
      ['จีน', 'th', 'correct', 'exact'],
      ['ประเทศจีน', 'th', 'correct', 'equivalent'],
      ['สาธารณรัฐจีน', 'th', 'incorrect', 'rival'],
    ],
  },
  {
    title: 'a name that two entities share',
    expected: parliament,
    answers: [
      ['รัฐสภา', 'th', 'incorrect', 'rival'],
      ['Parliament of Kazakhstan', 'en', 'correct', 'exact'],
    ],
  },
  {
    title: 'an office, whose title belongs to it',
    expected: office,
    answers: [
      ['ประธานาธิบดีแห่งคาซัคสถาน', 'th', 'correct', 'equivalent'],
      ['ประธานาธิบดีของคาซัคสถาน', 'th', 'correct', 'equivalent'],
      ['ประธานาธิบดีแห่ง', 'th', 'incorrect', 'different'],
      ['ประธานาธิบดีคาซัคสถาน', 'th', 'correct', 'exact'],
      ['นายกรัฐมนตรีคาซัคสถาน', 'th', 'incorrect', 'different'],
      ['คาซัคสถาน', 'th', 'incorrect', 'different'],
    ],
  },
  {
    title: 'a body, whose chair is someone else',
    expected: { kind: 'name', names: ['สภาผู้แทนราษฎร'], rivals: [] },
    answers: [
      ['สภาผู้แทนราษฎร', 'th', 'correct', 'exact'],
      ['ประธานสภาผู้แทนราษฎร', 'th', 'incorrect', 'different'],
    ],
  },
];
