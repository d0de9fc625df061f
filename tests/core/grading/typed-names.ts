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
      ['Rep. of Kazakhstan', 'en', 'correct', 'equivalent'],
      ['ประเทศสาธารณรัฐคาซัคสถาน', 'th', 'correct', 'equivalent'],
      ['คาซัคสถานครับผม', 'th', 'correct', 'equivalent'],
      ['Uzbekhstan', 'en', 'incorrect', 'rival'],
      ['Kаzakhstan', 'en', 'correct', 'typo'],
      ['KAZAKHSTAN!', 'en', 'correct', 'exact'],
      ['คาซักสถาน', 'th', 'correct', 'typo'],
      ['Kazahkstan', 'en', 'correct', 'typo'],
      ['Kazakstan', 'en', 'correct', 'typo'],
      ['Kyrgyzstan', 'en', 'incorrect', 'rival'],
      ['ทาจิกิสถาน', 'th', 'incorrect', 'rival'],
      ['Mongolia', 'en', 'incorrect', 'different'],
      ['???', 'en', 'unreadable', 'not-understood'],
      ['คาซัค สถาน', 'th', 'correct', 'exact'],
      ['คาซัคสถานค่ะ', 'th', 'correct', 'equivalent'],
      ['ประเทศคาซัคสถานครับ', 'th', 'correct', 'equivalent'],
      ['Kazakhstan, Republic of', 'en', 'correct', 'equivalent'],
      ['คา\u200bซัคสถาน', 'th', 'correct', 'exact'],
      ['กาซัคสถาน', 'th', 'correct', 'typo'],
      ['คาซัคสฐาน', 'th', 'correct', 'typo'],
      ['Kzakhstan', 'en', 'correct', 'typo'],
      ['Kazakhstann', 'en', 'correct', 'typo'],
      ['Kazakhstan or China', 'en', 'incorrect', 'different'],
      ['Stan', 'en', 'incorrect', 'different'],
      ['Uzbekstan', 'en', 'incorrect', 'rival'],
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
      ['ประเทศอิหร่าน', 'th', 'correct', 'equivalent'],
      ['อิรัก', 'th', 'incorrect', 'rival'],
      ['Oman', 'en', 'incorrect', 'rival'],
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
      ['Nguye\u0302\u0303n Ta\u0302\u0301n Du\u0303ng', 'en', 'correct', 'exact'],
      ['NGUYEN TAN DUNG', 'en', 'correct', 'exact'],
      ['Dung Nguyen Tan', 'en', 'correct', 'equivalent'],
      ['ฯพณฯ นายกรัฐมนตรีเหงียน เติ๋น ยวุง', 'th', 'correct', 'equivalent'],
      ['former Prime Minister Nguyen Tan Dung', 'en', 'correct', 'equivalent'],
      ['Dinh Nguyen Khac', 'en', 'incorrect', 'different'],
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
      ['Astana EXPO-2017', 'en', 'correct', 'equivalent'],
      ['EXPO-2071 Astana', 'en', 'incorrect', 'different'],
      ['EXPO Astana', 'en', 'incorrect', 'different'],
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
  {
    title: 'a person whose family name comes first',
    expected: { kind: 'name', names: ['สี จิ้นผิง', 'Xi Jinping'], rivals: [['หลี่ เค่อเฉียง', 'Li Keqiang']] },
    answers: [
      ['Xi Jinping', 'en', 'correct', 'exact'],
      ['Jinping Xi', 'en', 'correct', 'equivalent'],
      ['xi jin ping', 'en', 'correct', 'exact'],
      ['Xí Jìnpíng', 'en', 'correct', 'exact'],
      ['Xi Jingping', 'en', 'correct', 'typo'],
      ['ประธานาธิบดีสี จิ้นผิง', 'th', 'correct', 'equivalent'],
      ['ท่านประธานาธิบดีสี จิ้นผิง', 'th', 'correct', 'equivalent'],
      ['สีจิ้นผิง', 'th', 'correct', 'exact'],
      ['จิ้นผิง สี', 'th', 'correct', 'equivalent'],
      ['สี จินผิง', 'th', 'correct', 'typo'],
      ['Xi', 'en', 'incorrect', 'different'],
      ['Li Keqiang', 'en', 'incorrect', 'rival'],
      ['Keqiang Li', 'en', 'incorrect', 'different'],
    ],
  },
  {
    title: 'a name with a given and a family name',
    expected: {
      kind: 'name',
      names: ['Kassym-Jomart Tokayev', 'คาซึม-โจมาร์ต โตกาเยฟ', 'Tokayev', 'โตกาเยฟ'],
      rivals: [['Nursultan Nazarbayev', 'นูร์ซุลตัน นาซาร์บาเยฟ', 'Nazarbayev']],
    },
    answers: [
      ['Tokayev', 'en', 'correct', 'exact'],
      ['Tokaev', 'en', 'correct', 'typo'],
      ['Tokayev, Kassym-Jomart', 'en', 'correct', 'equivalent'],
      ['H.E. Mr. Kassym-Jomart Tokayev', 'en', 'correct', 'equivalent'],
      ['His Excellency President Tokayev', 'en', 'correct', 'equivalent'],
      ['อดีตประธานาธิบดีโตกาเยฟ', 'th', 'correct', 'equivalent'],
      ['นายโตกาเยฟ', 'th', 'correct', 'equivalent'],
      ['โทกาเยฟ', 'th', 'correct', 'typo'],
      ['คาซึมโจมาร์ตโตกาเยฟ', 'th', 'correct', 'exact'],
      ['Nazarbaev', 'en', 'incorrect', 'rival'],
      ['the President', 'en', 'incorrect', 'different'],
      ['Tokayev Nazarbayev', 'en', 'incorrect', 'different'],
    ],
  },
  {
    title: 'a Thai word typed in other orders',
    expected: { kind: 'name', names: ['แม่น้ำ'], rivals: [] },
    answers: [
      ['เเม่น้ำ', 'th', 'correct', 'exact'],
      ['แม่น\u0e4d\u0e49า', 'th', 'correct', 'exact'],
      ['แม่น\u0e49\u0e4dา', 'th', 'correct', 'exact'],
      ['แม่นำ\u0e49', 'th', 'correct', 'exact'],
      ['แม่\u0e48น้ำ', 'th', 'correct', 'exact'],
      ['แม่ น้ำ', 'th', 'correct', 'exact'],
      ['แมน้ำ', 'th', 'correct', 'typo'],
      ['แม่บ้าน', 'th', 'incorrect', 'different'],
    ],
  },
  {
    title: 'a name with letters that English lacks',
    expected: { kind: 'name', names: ['Türkiye', 'Đặng Tiểu Bình'], rivals: [] },
    answers: [
      ['Turkiye', 'en', 'correct', 'exact'],
      ['TÜRKİYE', 'en', 'correct', 'exact'],
      ['Tu\u0308rkiye', 'en', 'correct', 'exact'],
      ['Türkye', 'en', 'correct', 'typo'],
      ['Dang Tieu Binh', 'en', 'correct', 'exact'],
      ['ĐẶNG TIỂU BÌNH', 'en', 'correct', 'exact'],
    ],
  },
  {
    title: 'a short name, which bears no slip',
    expected: { kind: 'name', names: ['UN', 'ลาว', 'United Nations'], rivals: [['EU', 'European Union']] },
    answers: [
      ['U.N.', 'en', 'correct', 'exact'],
      ['the UN', 'en', 'correct', 'equivalent'],
      ['สปป. ลาว', 'th', 'correct', 'equivalent'],
      ['United Nation', 'en', 'correct', 'typo'],
      ['UNN', 'en', 'incorrect', 'different'],
      ['ลวา', 'th', 'incorrect', 'different'],
      ['EU', 'en', 'incorrect', 'rival'],
      ['the E.U.', 'en', 'incorrect', 'rival'],
    ],
  },
];
