/** The probability of at least `hits` successes in `count` trials of probability `chance`. */
export function binomialTail(hits: number, count: number, chance: number): number {
  let sum = 0;
  for (let wins = hits; wins <= count; wins += 1) sum += Math.exp(logOfExactly(wins, count, chance));
  return Math.min(1, sum);
}

function logOfExactly(wins: number, count: number, chance: number): number {
  let log = wins * Math.log(chance) + (count - wins) * Math.log(1 - chance);
  for (let index = 1; index <= wins; index += 1) log += Math.log((count - wins + index) / index);
  return log;
}
