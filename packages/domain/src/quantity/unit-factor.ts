/** Units that measure the same thing, each with its size in the first of its family. */
const FAMILIES: readonly Readonly<Record<string, number>>[] = [
  { percent: 1, "%": 1, "‰": 0.1, permille: 0.1 },
  { m2: 1, "m²": 1, ha: 1e4, hm2: 1e4, km2: 1e6, "km²": 1e6, mu: 2000 / 3 },
  { m: 1, cm: 0.01, mm: 0.001, km: 1000 },
  { "m/yr": 1, "m a year": 1, "cm/yr": 0.01, "mm/yr": 0.001 },
  { CNY: 1, "1e4 CNY": 1e4, "1e8 CNY": 1e8 },
  { persons: 1, "1e4 persons": 1e4 },
];

/**
 * What a number in one unit is multiplied by to stand in another.
 *
 * @returns `null` when the two do not measure the same thing, or one of them is not known here. Dimensionless "-" is kept
 *   apart from percent: an index from 0 to 1 is not a share of something.
 *
 * @example
 * unitFactor("‰", "percent"); // 0.1
 * unitFactor("m/yr", "percent"); // null
 */
export function unitFactor(from: string, to: string): number | null {
  if (from === to) return 1;
  const family = FAMILIES.find((units) => Object.hasOwn(units, from) && Object.hasOwn(units, to));
  return family ? family[from]! / family[to]! : null;
}
