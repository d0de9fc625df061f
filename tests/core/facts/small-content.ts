import type { PackFiles } from '#core/facts/parse-pack.ts';

/** Content small enough to plant errors in: a base and one pack without a problem, using every part of the format. */
export const smallContent: Readonly<Record<'base' | 'trade', PackFiles>> = {
  base: {
    'entities.yaml': `entities:
  - id: vietnam
    kind: country
    label: { th: เวียดนาม, en: Vietnam }
    aliases: { th: [], en: [Viet Nam] }
    flag: vn
  - id: kazakhstan
    kind: country
    label: { th: คาซัคสถาน, en: Kazakhstan }
    flag: kz
  - id: european-union
    kind: organisation
    label: { th: สหภาพยุโรป, en: European Union }
    inSentence: { en: the European Union }
`,
    'properties.yaml': `properties:
  - id: embassy-opened
    label: { th: การเปิดสถานทูต, en: embassy opened }
    shape: embassy
    subject: { kind: entity, entityKinds: [country] }
    value: { kind: date }
    qualifiers:
      host: { kind: entity, entityKinds: [country], required: true, key: true }
      others: { kind: entity, many: true }
    cardinality: one
    sentence:
      th: "{subject}เปิดสถานทูตใน{host}{value:when}"
      en: "{subject} opened its embassy in {host}[ with {others}] {value:when}."
    item:
      th: "{subject}เปิดสถานทูตใน{host}"
      en: "{subject} opens its embassy in {host}"
    asks:
      value:
        stem:
          th: "{subject}เปิดสถานทูตใน{host}เมื่อใด"
          en: "When did {subject} open its embassy in {host}?"
    kinds: [multiple-choice]
`,
  },
  trade: {
    'pack.yaml': `id: trade
title: { th: การค้า, en: Trade }
description: { th: การค้าขาย, en: What is traded }
sources:
  - document: one.txt
    title: { th: เอกสาร, en: Document }
    publisher: { th: สำนักพิมพ์, en: Press }
    date: 2025-05
    language: th
    paragraphs: 30
    expressions: { dates: 3, numbers: 1 }
`,
    'properties.yaml': `properties:
  - id: trade-value
    label: { th: มูลค่าการค้า, en: value of trade }
    shape: money
    subject: { kind: entity, entityKinds: [country] }
    value: { kind: quantity, unit: USD }
    qualifiers:
      year: { kind: date, required: true, key: true }
      note: { kind: text }
    cardinality: one
    sentence:
      th: "การค้าของ{subject}{year:when}มีมูลค่า{value}"
      en: "Trade of {subject} came to {value} {year:when}."
    item:
      th: "การค้าของ{subject}{year:when}"
      en: "Trade of {subject} {year:when}"
    asks:
      value:
        stem:
          th: "การค้าของ{subject}{year:when}มีมูลค่าเท่าใด"
          en: "How much did {subject} trade {year:when}?"
`,
    'facts.yaml': `document: one.txt
facts:
  - id: embassy
    property: embassy-opened
    subject: vietnam
    host: kazakhstan
    value: 2008-07
    statement: { th: เวียดนามเปิดสถานทูต, en: Vietnam opened its embassy. }
    paragraph: 7
  - id: trade-2020
    property: trade-value
    subject: kazakhstan
    year: 2020
    value: { amount: 349200000, unit: USD, step: 100000, printed: 349.2 ล้านเหรียญสหรัฐฯ }
    statement: { th: การค้าในปี 2563, en: Trade in 2020. }
    paragraph: 14
    was: [trade-old]
  - id: trade-2021
    property: trade-value
    subject: kazakhstan
    year: 2021
    value: { amount: 62500, unit: USD, hedge: about, printed: "62,500 ดอลลาร์สหรัฐ" }
    status: estimate
    statement: { th: การค้าในปี 2564, en: Trade in 2021. }
    paragraph: 14
    note: { th: โดยประมาณ, en: as estimated }
tombstones:
  - { id: trade-1999, reason: printed by mistake }
`,
    'expressions.yaml': `expressions:
  - { paragraph: 7, text: เดือนกรกฎาคม 2551, date: 2008-07 }
  - { paragraph: 14, text: ปี 2563, date: 2020 }
  - { paragraph: 14, text: 349.2 ล้าน, number: 349200000 }
  - { paragraph: 23, text: ทุกปี, kind: date }
`,
    'not-facts.md': `# Not facts

| document | paragraph | expression | reason |
| --- | --- | --- | --- |
| one.txt | 23 | ทุกปี | no date is given |
`,
    'README.md': '# Trade\n',
  },
};

/** The rows of a `shapes.yaml` that the small content fulfils. */
export const smallShapes = `shapes:
  - { id: embassy, atLeast: 1 }
  - { id: money, atLeast: 3, includes: [embassy] }
`;
