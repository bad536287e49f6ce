import type { SupplyGap } from "@tamarisk/domain";

type Need = SupplyGap["needs"][number];

/** The lines with one changed; a year or amount that cannot be, or a year that another line has, changes nothing. */
export function withNeed(needs: readonly Need[], at: number, changed: Need): Need[] {
  const isYear = Number.isInteger(changed.year) && changed.year >= 1949 && changed.year <= 2150;
  const isTaken = needs.some(({ year }, other) => other !== at && year === changed.year);
  if (!isYear || isTaken || changed.amount < 0) return [...needs];
  return needs.map((need, other) => (other === at ? changed : need));
}

/** A further line, as much as the last needs, some years after it. */
export function needAfter(needs: readonly Need[]): Need {
  const last = needs.reduce((one, other) => (other.year > one.year ? other : one));
  return { year: last.year + 5, amount: last.amount };
}
