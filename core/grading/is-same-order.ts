/** A name of more words is a title or a sentence: there the order of words says who did what. */
const mostWords = 4;

/**
 * Are the words of one name those of the other, beginning at another of them? "Tokayev, Kassym-Jomart",
 * "Jinping Xi" and ยวุง เหงียน เติ๋น are; words in any order are not.
 */
export function isSameOrder(answer: string, name: string): boolean {
  if (answer.length !== name.length) return false;
  const [given, known] = [answer.split(' '), name.split(' ')];
  if (given.length !== known.length || known.length < 2 || known.length > mostWords) return false;
  return given.some((_, start) =>
    known.every((word, index) => word === given[(start + index) % given.length]),
  );
}
