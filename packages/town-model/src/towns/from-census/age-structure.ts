import type { CountedAges } from "../../population/spread-age-groups.ts";

/** Ages by sex. */
export interface AgesBySex {
  readonly female: readonly CountedAges[];
  readonly male: readonly CountedAges[];
}

const ROUNDS = 60;
const SHARE_TOLERATED = 1e-10;

/**
 * The ages of a place of which only the young and the old are known: those of the country, bent smoothly until both
 * shares are met. Every age group is multiplied by exp(a·x + b·x²) with x its age; a and b are found by Newton's method.
 *
 * @param country - Counted people of the country by age group and sex.
 * @param residents - How many people the place has.
 * @param young - The share of them aged 0–14.
 * @param old - The share of them aged 65 and over.
 * @returns As many people as `residents`, in the country's age groups; the sexes of an age as in the country.
 * @throws {RangeError} If no ages can have these shares.
 *
 * @see docs/methods/towns-with-little-data.md, rule FALL2.
 *
 * @example
 * bentAges(china2020, 100_000, 0.1, 0.2); // a place with few children
 */
export function bentAges(country: AgesBySex, residents: number, young: number, old: number): AgesBySex {
  if (!(young > 0 && old > 0 && young + old < 1)) {
    throw new RangeError(
      `found a share of ${young} aged 0–14 and ${old} aged 65 and over; expected shares above 0 that leave room for others`,
    );
  }
  const counts = country.female.map((group, place) => group.count + country.male[place]!.count);
  const ages = country.female.map(({ fromAge, toAge }) => (fromAge + (toAge ?? 95) + 1) / 200);
  let bend = { a: 0, b: 0 };
  for (let round = 0; ; round++) {
    const weights = weightsOf(counts, ages, bend);
    const found = {
      young: shareOf(country, weights, 0, 14),
      old: shareOf(country, weights, 65, Number.POSITIVE_INFINITY),
    };
    const miss = { young: young - found.young, old: old - found.old };
    if (Math.abs(miss.young) + Math.abs(miss.old) < SHARE_TOLERATED) return scaled(country, counts, weights, residents);
    if (round === ROUNDS) {
      throw new RangeError(
        `no ages like the country's have ${100 * young} % aged 0–14 and ${100 * old} % aged 65 and over; check both shares`,
      );
    }
    bend = newtonStep(country, weights, ages, bend, miss);
  }
}

function weightsOf(counts: readonly number[], ages: readonly number[], { a, b }: Bend): number[] {
  const weights = counts.map((count, place) => count * Math.exp(a * ages[place]! + b * ages[place]! ** 2));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

interface Bend {
  readonly a: number;
  readonly b: number;
}

function shareOf(country: AgesBySex, weights: readonly number[], fromAge: number, toAge: number): number {
  return weights.reduce((sum, weight, place) => {
    const group = country.female[place]!;
    return group.fromAge >= fromAge && group.fromAge <= toAge ? sum + weight : sum;
  }, 0);
}

/** The derivative of a share by a or b is the covariance of belonging to it with x or x². */
function newtonStep(
  country: AgesBySex,
  weights: readonly number[],
  ages: readonly number[],
  { a, b }: Bend,
  miss: { readonly young: number; readonly old: number },
): Bend {
  const isYoung = country.female.map(({ fromAge }) => (fromAge <= 14 ? 1 : 0));
  const isOld = country.female.map(({ fromAge }) => (fromAge >= 65 ? 1 : 0));
  const squares = ages.map((age) => age * age);
  const covariance = (left: readonly number[], right: readonly number[]) => {
    const mean = (values: readonly number[]) => values.reduce((sum, value, place) => sum + value * weights[place]!, 0);
    const [m, n] = [mean(left), mean(right)];
    return weights.reduce((sum, weight, place) => sum + weight * (left[place]! - m) * (right[place]! - n), 0);
  };
  const [ya, yb, oa, ob] = [
    covariance(isYoung, ages),
    covariance(isYoung, squares),
    covariance(isOld, ages),
    covariance(isOld, squares),
  ];
  const determinant = ya * ob - yb * oa;
  const step = {
    a: (miss.young * ob - miss.old * yb) / determinant,
    b: (miss.old * ya - miss.young * oa) / determinant,
  };
  const longest = Math.max(Math.abs(step.a), Math.abs(step.b), 1);
  const shortened = Math.min(1, 5 / longest);
  return { a: a + shortened * step.a, b: b + shortened * step.b };
}

function scaled(
  country: AgesBySex,
  counts: readonly number[],
  weights: readonly number[],
  residents: number,
): AgesBySex {
  const of = (groups: readonly CountedAges[]) =>
    groups.map((group, place) => ({ ...group, count: (residents * weights[place]! * group.count) / counts[place]! }));
  return { female: of(country.female), male: of(country.male) };
}
