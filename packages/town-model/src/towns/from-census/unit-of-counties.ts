import type { LocalizedText, TownId } from "@tamarisk/domain";
import china from "./china.json" with { type: "json" };
import type { TownInputs, UnitInputs } from "./town-inputs.ts";

/** What the census table says of a county or district; `null` where it says nothing. */
export interface CountyFigures {
  readonly population2010: number | null;
  readonly population2020: number;
  readonly shareAged0To14In2010: number | null;
  readonly shareAged0To14In2020: number | null;
  readonly shareAged65PlusIn2010: number | null;
  readonly shareAged65PlusIn2020: number | null;
  readonly urbanPopulation2020: number | null;
  readonly miningEmploymentShare2020: number | null;
  readonly collegeEducated2020: number | null;
  readonly inMigrantsSameProvince2020: number | null;
  readonly inMigrantsOtherProvince2020: number | null;
  readonly householdSize2020: number | null;
}

/**
 * Some counties or districts as one unit of a town: residents added up, shares weighted by them. What one of them does not
 * say is left out of the unit, and its class stands in; residents of 2010 that are not known follow from those of 2020 and
 * the change of the class.
 *
 * @param counties - At least one.
 *
 * @example
 * unitOfCounties({ id: "county", townId, name }, [yongchang], null).residents; // { before: 235489, after: 177641 }
 */
export function unitOfCounties(
  about: { readonly id: string; readonly townId: TownId; readonly name: LocalizedText },
  counties: readonly CountyFigures[],
  resourceClass: TownInputs["resourceClass"],
): UnitInputs {
  const { changePercent } = china.classAverages[resourceClass ?? "none"];
  const before = (county: CountyFigures) => county.population2010 ?? county.population2020 / (1 + changePercent / 100);
  const after = (county: CountyFigures) => county.population2020;
  const total = (of: (county: CountyFigures) => number) => counties.reduce((sum, county) => sum + of(county), 0);
  const mean = (of: (county: CountyFigures) => number | null, weight = after) =>
    counties.every((county) => of(county) !== null)
      ? total((county) => of(county)! * weight(county)) / total(weight)
      : undefined;
  const percent = (of: (county: CountyFigures) => number | null) => {
    const share = mean((county) => (of(county) === null ? null : of(county)! / county.population2020));
    return share === undefined ? undefined : 100 * share;
  };
  const atBoth = (young: number | undefined, old: number | undefined) =>
    young === undefined || old === undefined ? undefined : { before: young, after: old };
  const figures = {
    aged0to14: atBoth(
      mean(({ shareAged0To14In2010: share }) => share, before),
      mean(({ shareAged0To14In2020: share }) => share),
    ),
    aged65plus: atBoth(
      mean(({ shareAged65PlusIn2010: share }) => share, before),
      mean(({ shareAged65PlusIn2020: share }) => share),
    ),
    urban: percent(({ urbanPopulation2020: people }) => people),
    miningJobs: mean(({ miningEmploymentShare2020: share }) => share),
    college: percent(({ collegeEducated2020: people }) => people),
    incomers: percent(({ inMigrantsSameProvince2020: near, inMigrantsOtherProvince2020: far }) =>
      near === null || far === null ? null : near + far,
    ),
    householdSize: mean(({ householdSize2020: size }) => size),
  };
  const known = Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined));
  return { ...about, residents: { before: total(before), after: total(after) }, ...known };
}
