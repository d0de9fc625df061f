import type { ProblemWords } from '#cli/words/problem-words.ts';
import type { FactProblemCode } from '#core/facts/problem.ts';

/** Every problem of a pack, in English. */
export const factProblemsEn: Readonly<Record<FactProblemCode, ProblemWords>> = {
  'bad-yaml': w(
    'cannot be read as YAML here: {found}',
    'name: value, with the same indent as its neighbours',
    'look for a missing quote, colon or bracket on this line or the one before',
  ),
  'tab-indent': w('the line is indented with a tab: {found}', 'spaces', 'replace the tab by spaces'),
  'duplicate-key': w('the field {found} stands here twice', 'each field once', 'remove one of the two'),
  'unsafe-key': w('a field may not be called {found}', 'another name', 'rename or remove the field'),
  'too-many-aliases': w(
    'the file repeats itself through too many aliases, or one that does not exist',
    'at most {expected} aliases (*name)',
    'write the repeated part out',
  ),
  'too-deep': w(
    'the file is nested too deeply to be read',
    'a few levels',
    'remove the brackets inside brackets',
  ),
  'file-too-large': w(
    'the file has {found} characters',
    'at most {expected}',
    'split the facts over files in the folder facts/',
  ),
  'file-missing': w(
    'the pack {item} has no {expected}',
    '{expected}',
    'copy it from another pack and change its values',
  ),
  'file-unknown': w(
    'nobody reads a file called {found}',
    '{expected}',
    'rename the file or move it out of the pack',
  ),
  'missing-field': w(
    'the field {expected} is missing',
    '{expected}',
    'add a line for it; copy one from a neighbour that has it',
  ),
  'missing-language': w(
    'the text in the language {expected} is missing',
    '{expected}',
    'write the text in both languages, th and en',
  ),
  'unknown-field': w(
    'there is no field called {found}',
    'a field named in content/README.md',
    'correct the spelling or remove the line',
  ),
  'not-allowed': w('{found} is not one of the words allowed here', '{expected}', 'use one of these words'),
  'wrong-type': w(
    '{found} is of the wrong type',
    '{expected}',
    'write it like the examples in content/README.md; a text that looks like a number needs quotes',
  ),
  'out-of-range': w('{found} is too small or too large', '{expected}', 'correct the number or the length'),
  'bad-id': w(
    '{found} cannot be an id or name',
    'small Latin letters, digits and hyphens, as in vn-kz-embassy',
    'choose such a name; once published, keep it',
  ),
  'duplicate-id': w(
    'the id {found} is taken already',
    'an id used nowhere else (first used at {expected})',
    'give this one another id',
  ),
  'pack-id-differs': w(
    'the pack calls itself {found}',
    '{expected}, the name of its folder',
    'make the id and the folder the same',
  ),
  'was-conflict': w(
    'the former id {found} belongs to another entry',
    'an id that nobody uses (used at {expected})',
    'remove it from `was`, or rename the other',
  ),
  'tombstone-in-use': w(
    '{found} is listed as removed but is in use',
    'a removed id that no fact has (used at {expected})',
    'remove the tombstone, or give the fact a new id',
  ),
  'bad-date': w(
    '{found} is no date',
    '1992-06-29, 2009-09, 2024, 2024~, 2025-05-05/2025-05-12 or 2016-10/.. in Common Era',
    'write the date so; subtract 543 from a year พ.ศ.',
  ),
  'missing-unit': w(
    'the number {found} has no unit',
    'one of {expected}',
    'write { amount: …, unit: … }; a bare number will do where the slot has its unit in properties.yaml',
  ),
  'unknown-unit': w(
    'the unit {found} does not fit here',
    '{expected}',
    'use this unit, or add one to core/basics/units.ts',
  ),
  'step-mismatch': w(
    'the step {found} does not fit the number',
    'step {expected}',
    'give the place value of the last digit printed: 349.2 million has 100000',
  ),
  'printed-mismatch': w(
    'what is printed, {found}, is another number than the amount',
    '{expected}',
    'correct the amount (in base units) or the printed text',
  ),
  'wrong-value': w(
    '{found} cannot stand in this slot',
    'a value of the kind {expected}',
    'write a date as EDTF, an entity by its id, a text as { th: …, en: … }',
  ),
  'too-many-values': w(
    'several values stand in a slot for one',
    '{expected} value',
    'write one, or declare the slot `many: true`',
  ),
  'missing-slot': w('the slot {expected} is not filled', '{expected}', 'add it; the property requires it'),
  'unknown-slot': w(
    'the property has no slot called {found}',
    '{expected}',
    'correct the spelling, or add the slot to the property',
  ),
  'reserved-slot': w(
    'a slot may not be called {found}: facts have a field of that name',
    'any other name',
    'rename the slot',
  ),
  'unknown-entity': w(
    'there is no entity {found}',
    'an id of entities.yaml of the pack or of base, such as {expected}',
    'correct the spelling or add the entity',
  ),
  'wrong-entity-kind': w(
    '{found} is of another kind than the slot takes',
    '{expected}',
    'name another entity, or allow its kind in the property',
  ),
  'unknown-property': w(
    'there is no property {found}',
    'an id of properties.yaml of the pack or of base, such as {expected}',
    'correct the spelling or add the property',
  ),
  'unknown-document': w(
    '{found} is no source of the pack',
    '{expected}',
    'cite one of the sources in pack.yaml, or add it there',
  ),
  'unknown-paragraph': w(
    'the document has no paragraph {found}',
    '{expected}',
    'count the non-empty lines of the document',
  ),
  'unknown-shape': w('{found} is no row of shapes.yaml', '{expected}', 'use one of the shapes, or add a row'),
  'unknown-question-kind': w(
    '{found} is no kind of question',
    '{expected}',
    'correct the spelling or remove it',
  ),
  'part-of-itself': w(
    '{found} is part of itself',
    'parts that lead round to no circle',
    'remove one of the entries of partOf',
  ),
  'shared-alias': w(
    '{item} has the name {found}, and so has another of its kind',
    'a name that only one of them has (other: {expected})',
    'make one of the names longer, or leave it to one of the two',
  ),
  'template-fault': w(
    'the sentence cannot be read: {found}',
    'slots as {slot} or {slot:when}, optional parts as [ … {slot}]',
    'close every bracket and brace; put a slot into each optional part',
  ),
  'template-unknown-slot': w(
    'the sentence names {found}, which is no slot of the property',
    '{expected}',
    'correct the spelling or add the slot',
  ),
  'template-optional-slot': w(
    'the slot {found} may be empty but stands outside brackets',
    '{expected}',
    'put it with its words into square brackets, or make the slot required',
  ),
  'template-style': w(
    '{found} asks for a style that its values do not have',
    '{expected}',
    'use :when with dates, :number and :ordinal with quantities',
  ),
  'ask-unknown-slot': w(
    'there is no slot {found} to ask for',
    '{expected}',
    'ask for one of the slots of the property',
  ),
  'ask-gives-answer': w(
    'the sentence prints {found}, which it must not give',
    'the other slots only',
    'take {found} out of the sentence',
  ),
  'missing-item': w(
    'a property whose value is a date or a number needs the field item',
    'item: { th: …, en: … }',
    'add a phrase that names the fact without its value',
  ),
  contradiction: w(
    '{found} says otherwise than {expected}, and neither names the other as disputed',
    'one value, or `disputes` on both facts',
    'correct the wrong one, or write `disputes: [id]` on both',
  ),
  'dispute-unknown': w(
    'there is no fact {found} to dispute',
    'the id of a fact',
    'correct the spelling or remove it',
  ),
  'dispute-one-sided': w(
    '{found} does not say that it disputes this fact',
    'disputes: [{expected}] on {found}',
    'write the dispute on both facts',
  ),
  'dispute-itself': w('the fact disputes itself', 'the id of another fact', 'remove it'),
  'mention-unknown': w(
    'there is no fact {found} to mention',
    'the id of a fact',
    'correct the spelling or remove it',
  ),
  'statement-contradicts': w(
    'the statement says {found}, which no value of the fact does',
    '{expected}',
    'correct the statement or the value; where the statement tells of another fact too, name it: `mentions: [id]`',
  ),
  'expression-uncovered': w(
    'no fact of its paragraph states {found}',
    'a value or qualifier {expected}',
    'add the fact, or name the expression with a reason in not-facts.md',
  ),
  'expressions-miscounted': w(
    'expressions.yaml lists {found} of {item}',
    '{expected}, as counted in the source',
    'add the rows that are missing or remove what is too much; correct the count in pack.yaml only after reading the source again',
  ),
  'not-fact-unknown': w(
    'the sources have no expression {found} there',
    'a row of expressions.yaml ({expected})',
    'correct document, paragraph and wording, or remove the row',
  ),
  'not-fact-covered': w('{found} is part of a fact after all', 'no row for it', 'remove the row'),
  'not-fact-bad-row': w(
    'the row cannot be read: {found}',
    '| document | paragraph | expression | reason |',
    'fill all four columns; the paragraph is a number',
  ),
  'shape-short': w(
    'of the shape {item} there are only {found} facts',
    'at least {expected}',
    'add the facts that are missing, or correct the shape of a property',
  ),
};

function w(says: string, expected: string, remedy: string): ProblemWords {
  return { says, expected, remedy };
}
