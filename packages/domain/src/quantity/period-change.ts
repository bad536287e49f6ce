/**
 * The change over a whole period that a yearly rate adds up to, both in percent.
 *
 * @example
 * periodChange(-2.779633, 10); // about -24.565: Yongchang's yearly loss over the decade
 */
export function periodChange(annualPercent: number, years: number): number {
  if (!(years > 0)) throw new RangeError(`a period lasts more than 0 years; got ${years}`);
  return ((1 + annualPercent / 100) ** years - 1) * 100;
}
