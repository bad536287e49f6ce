/**
 * A unit as powers of its parts: `people/year` is people ↦ 1, year ↦ −1. No part: dimensionless. A part is a base unit
 * by its key, or something still unknown; nothing here needs to tell them apart.
 */
export type Unit = ReadonlyMap<string, number>;

export const dimensionless: Unit = new Map();

/** Powers that differ by less than this are the same; roots of roots leave rounding errors behind. */
const sameWithin = 1e-9;

/**
 * The first unit times a power of the second.
 *
 * @example
 * timesPower(new Map([["people", 1]]), new Map([["year", 1]]), -1); // people/year
 */
export function timesPower(left: Unit, right: Unit, power: number): Unit {
  const product = new Map(left);
  for (const [part, exponent] of right) {
    const sum = (product.get(part) ?? 0) + exponent * power;
    if (Math.abs(sum) < sameWithin) product.delete(part);
    else product.set(part, sum);
  }
  return product;
}

/** A unit to a power. */
export function unitPower(unit: Unit, power: number): Unit {
  return timesPower(dimensionless, unit, power);
}

/**
 * A unit in words: `kg*m/s^2`, `1/year`, `dimensionless`.
 *
 * @param nameOf - What a part is called.
 */
export function unitText(unit: Unit, nameOf: (part: string) => string): string {
  if (unit.size === 0) return "dimensionless";
  const parts = [...unit];
  const above = parts
    .filter(([, exponent]) => exponent > 0)
    .map(([part, exponent]) => powerText(nameOf(part), exponent));
  const below = parts
    .filter(([, exponent]) => exponent < 0)
    .map(([part, exponent]) => powerText(nameOf(part), -exponent));
  const numerator = above.length === 0 ? "1" : above.join("*");
  if (below.length === 0) return numerator;
  return `${numerator}/${below.length === 1 ? below[0] : `(${below.join("*")})`}`;
}

function powerText(name: string, exponent: number): string {
  return exponent === 1 ? name : `${name}^${Number(exponent.toPrecision(6))}`;
}
