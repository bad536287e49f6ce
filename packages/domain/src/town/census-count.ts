import { decadeChange } from "./decade-change.ts";

/** Residents of one place at one census; `persons` is `null` where that census gives none for today's boundary. */
export type CensusCount = { readonly year: number; readonly persons: number | null };

/** One intercensal period with both ends known. */
export type CensusPeriod = { readonly fromYear: number; readonly toYear: number; readonly changePercent: number };

/**
 * The periods between neighbouring censuses, oldest first. A period is `null` where one of its ends is missing: it is not
 * bridged from the census before, since that would give two decades the weight of one [SHR4].
 *
 * @throws {RangeError} If there are fewer than two censuses or their years do not ascend.
 */
export function censusPeriods(censuses: readonly CensusCount[]): (CensusPeriod | null)[] {
  if (censuses.length < 2) throw new RangeError(`a change needs two censuses; got ${censuses.length}`);
  return censuses.slice(1).map((later, index) => {
    const earlier = censuses[index]!;
    if (!(earlier.year < later.year)) {
      throw new RangeError(`censuses come oldest first; got ${earlier.year} before ${later.year}`);
    }
    if (earlier.persons === null || later.persons === null) return null;
    const changePercent = decadeChange(earlier.persons, later.persons);
    return { fromYear: earlier.year, toYear: later.year, changePercent };
  });
}
