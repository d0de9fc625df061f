import type { FactProblemCode } from '#core/facts/problem.ts';

export const secondEmbassy = (rest: string) => `
  - id: embassy-2
    property: embassy-opened
    subject: vietnam
    host: kazakhstan
    value: 2009-07
    statement: { th: อื่น, en: Other. }
    paragraph: 7${rest}
  - id: trade-2020`;

export const facts = 'trade/facts.yaml';
export const base = 'base/properties.yaml';

/** What is planted: file, text replaced, text put, and what is reported, where (the line of a text in the file after planting). */
export const planted: readonly (readonly [string, string, string, FactProblemCode, string])[] = [
  // The file as text
  [facts, 'value: 2008-07', 'value: "2008-07', 'bad-yaml', ''],
  [facts, '    host: kazakhstan', '\thost: kazakhstan', 'tab-indent', '\thost'],
  [facts, '    paragraph: 7', '    paragraph: 7\n    paragraph: 8', 'duplicate-key', 'paragraph: 8'],
  [facts, '    paragraph: 7', '    paragraph: 7\n    __proto__: { en: x }', 'unsafe-key', '__proto__'],
  // Shape
  [facts, '    paragraph: 7\n', '', 'missing-field', '- id: embassy'],
  [facts, 'th: เวียดนามเปิดสถานทูต, ', '', 'missing-language', '{ en: Vietnam opened'],
  [facts, ', en: Vietnam opened its embassy. }', ' }', 'missing-language', '{ th: เวียดนามเปิด'],
  [facts, 'th: เวียดนามเปิดสถานทูต,', 'th: ,', 'missing-language', 'th: ,'],
  [facts, ', en: as estimated }', ' }', 'missing-language', 'note:'],
  ['base/entities.yaml', 'th: เวียดนาม, ', '', 'missing-language', '{ en: Vietnam }'],
  [base, '          th: "{subject}เปิดสถานทูตใน{host}เมื่อใด"\n', '', 'missing-language', 'en: "When did'],
  ['base/entities.yaml', '    flag: vn', '    flagg: vn', 'unknown-field', 'flagg'],
  [facts, 'document: one.txt\n', 'document: one.txt\ncolour: red\n', 'unknown-field', 'colour'],
  ['base/entities.yaml', 'kind: organisation', 'kind: organization', 'not-allowed', 'organization'],
  [facts, 'status: estimate', 'status: guess', 'not-allowed', 'guess'],
  [facts, 'paragraph: 7', 'paragraph: seven', 'wrong-type', 'seven'],
  [facts, 'paragraph: 7', 'paragraph: 0', 'out-of-range', 'paragraph: 0'],
  // Ids
  [facts, 'id: embassy', 'id: Embassy One', 'bad-id', 'Embassy One'],
  [facts, 'id: trade-2021', 'id: trade-2020', 'duplicate-id', '- id: trade-2020'],
  ['base/entities.yaml', 'id: kazakhstan', 'id: vietnam', 'duplicate-id', '- id: vietnam'],
  ['trade/pack.yaml', 'id: trade', 'id: trades', 'pack-id-differs', 'id: trades'],
  [facts, 'was: [trade-old]', 'was: [trade-2021]', 'was-conflict', 'was:'],
  [facts, 'id: trade-1999', 'id: trade-2021', 'tombstone-in-use', 'reason: printed'],
  [facts, 'id: trade-1999', 'id: trade-old', 'tombstone-in-use', 'reason: printed'],
  // Values
  [facts, 'value: 2008-07', 'value: 07/2008', 'bad-date', '07/2008'],
  [facts, 'value: 2008-07', 'value: 2551-13', 'bad-date', '2551-13'],
  ['trade/pack.yaml', 'date: 2025-05', 'date: May 2025', 'bad-date', 'May 2025'],
  ['trade/expressions.yaml', 'date: 2008-07', 'date: 2008-7', 'bad-date', '2008-7'],
  ['base/entities.yaml', '    flag: vn', '    flag: vn\n    existed: 1991-13/..', 'bad-date', '1991-13/..'],
  [facts, 'amount: 349200000, unit: USD', 'amount: 349200000', 'missing-unit', '{ amount: 349200000'],
  [facts, 'unit: USD, hedge', 'unit: baht, hedge', 'unknown-unit', 'unit: baht'],
  [facts, 'unit: USD, hedge', 'unit: people, hedge', 'unknown-unit', 'unit: people'],
  ['trade/properties.yaml', 'unit: USD', 'unit: dollars', 'unknown-unit', 'unit: dollars'],
  [facts, 'step: 100000', 'step: 1000000', 'step-mismatch', 'step: 1000000'],
  [facts, 'step: 100000', 'step: 1000', 'step-mismatch', 'step: 1000,'],
  [facts, 'printed: 349.2 ล้าน', 'printed: 349.3 ล้าน', 'printed-mismatch', '349.3'],
  [facts, 'host: kazakhstan', 'host: 2020', 'wrong-value', 'host: 2020'],
  [facts, 'year: 2020', 'year: { th: ปี, en: year }', 'wrong-value', 'year: {'],
  [facts, 'host: kazakhstan', 'host: [kazakhstan, vietnam]', 'too-many-values', 'host: ['],
  [facts, '    host: kazakhstan\n', '', 'missing-slot', '- id: embassy'],
  [facts, '    value: 2008-07\n', '', 'missing-field', '- id: embassy'],
  [facts, 'host: kazakhstan', 'hostt: x\n    host: kazakhstan', 'unknown-slot', 'hostt'],
  [base, 'others: { kind', 'status: { kind: text }\n      others: { kind', 'reserved-slot', 'status:'],
  // References
  [facts, 'host: kazakhstan', 'host: kazakstan', 'unknown-entity', 'kazakstan'],
  [facts, 'subject: vietnam', 'subject: vietnan', 'unknown-entity', 'vietnan'],
  [facts, 'host: kazakhstan', 'host: kazakhstan\n    others: [vietnam, viet]', 'unknown-entity', 'others'],
  [facts, 'host: kazakhstan', 'host: european-union', 'wrong-entity-kind', 'european-union'],
  [facts, 'property: embassy-opened', 'property: embassy-open', 'unknown-property', 'embassy-open'],
  [facts, 'document: one.txt', 'document: two.txt', 'unknown-document', ''],
  [facts, 'paragraph: 7', 'paragraph: 31', 'unknown-paragraph', 'paragraph: 31'],
  [base, 'shape: embassy', 'shape: embassies', 'unknown-shape', 'embassies'],
  [base, 'kinds: [multiple-choice]', 'kinds: [multiple-choices]', 'unknown-question-kind', 'kinds:'],
  [
    'base/entities.yaml',
    'th: คาซัคสถาน, en: Kazakhstan',
    'th: คาซัคสถาน, en: viet nam',
    'shared-alias',
    'viet nam',
  ],
  // Templates
  [base, 'en: "When did {subject} open', 'en: "When did {subject open', 'template-fault', 'When did'],
  [base, '[ with {others}]', '[ with {others}', 'template-fault', '[ with'],
  [base, '[ with {others}]', '[ with others]', 'template-fault', '[ with'],
  [base, 'When did {subject} open', 'When did {country} open', 'template-unknown-slot', '{country}'],
  [base, '[ with {others}]', ' with {others}', 'template-optional-slot', ' with {others}'],
  [
    base,
    'opened its embassy in {host}[',
    'opened its embassy in {host:when}[',
    'template-style',
    '{host:when}',
  ],
  [base, ' {value:when}."', '."', 'missing-slot', 'opened its embassy in'],
  [base, '      value:\n', '      guest:\n', 'ask-unknown-slot', 'stem:'],
  [base, 'embassy in {host}?', 'embassy in {host} {value:when}?', 'ask-gives-answer', 'When did'],
  [
    base,
    '    item:\n      th: "{subject}เปิดสถานทูตใน{host}"\n      en: "{subject} opens its embassy in {host}"\n',
    '',
    'missing-item',
    'id: embassy-opened',
  ],
  // What facts say of each other
  [facts, '\n  - id: trade-2020', secondEmbassy(''), 'contradiction', 'value: 2009-07'],
  [facts, 'paragraph: 7', 'paragraph: 7\n    disputes: [nobody]', 'dispute-unknown', 'nobody'],
  [facts, 'paragraph: 7', 'paragraph: 7\n    disputes: [trade-2020]', 'dispute-one-sided', 'disputes'],
  [facts, 'paragraph: 7', 'paragraph: 7\n    disputes: [embassy]', 'dispute-itself', 'disputes'],
  ['base/entities.yaml', '    flag: vn', '    flag: vn\n    partOf: [nowhere]', 'unknown-entity', 'nowhere'],
  ['base/entities.yaml', '    flag: vn', '    flag: vn\n    partOf: [vietnam]', 'part-of-itself', 'partOf'],
  [
    facts,
    'en: Vietnam opened its embassy.',
    'en: Opened in July 2018.',
    'statement-contradicts',
    'July 2018',
  ],
  [facts, 'en: Trade in 2020.', 'en: "$394.2 million in 2020."', 'statement-contradicts', '394.2'],
  [facts, 'paragraph: 7', 'paragraph: 7\n    mentions: [nobody]', 'mention-unknown', 'nobody'],
  // Completeness
  ['trade/expressions.yaml', 'number: 349200000', 'number: 349200001', 'expression-uncovered', '349200001'],
  ['trade/expressions.yaml', '{ paragraph: 7,', '{ paragraph: 14,', 'expression-uncovered', 'เดือนกรกฎาคม'],
  [
    'trade/expressions.yaml',
    '  - { paragraph: 14, text: ปี 2563, date: 2020 }\n',
    '',
    'expressions-miscounted',
    '',
  ],
  ['trade/pack.yaml', 'numbers: 1', 'numbers: 0', 'expressions-miscounted', 'numbers: 0'],
  ['trade/pack.yaml', '    expressions: { dates: 3, numbers: 1 }\n', '', 'missing-field', '- document'],
  ['trade/not-facts.md', 'ทุกปี', 'ทุกเดือน', 'not-fact-unknown', 'ทุกเดือน'],
  [
    'trade/not-facts.md',
    '| one.txt | 23',
    '| one.txt | 14 | ปี 2563 | in vain |\n| one.txt | 23',
    'not-fact-covered',
    'ปี 2563',
  ],
  ['trade/not-facts.md', '| no date is given |', '| |', 'not-fact-bad-row', 'ทุกปี'],
];
