/** The place value of the last digit printed, from the digits and what they come to; null where none are printed. */
export function printedStep(printed: string, amount: number): number | null {
  const digits = /\d[\d,]*(?:\.(\d+))?/.exec(printed);
  const coefficient = Number(digits?.[0].replaceAll(',', '') ?? 0);
  if (coefficient === 0 || amount === 0) return null;
  const scale = Math.abs(amount) / coefficient;
  return scale / 10 ** (digits?.[1]?.length ?? 0);
}
