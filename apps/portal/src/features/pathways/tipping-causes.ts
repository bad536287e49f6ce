import {
  type ConditionalTipping,
  conditionalTipping,
  type ScenarioColumns,
  type TippingSummary,
  type TippingYears,
} from "@tamarisk/scenario-engine";

/** What one uncertainty does to the years in which a measure stops sufficing. */
export interface TippingCause {
  readonly inputId: string;
  /** By rising values; fewer than three where it has fewer values. */
  readonly thirds: readonly Pick<ConditionalTipping, "from" | "to" | "median" | "summary">[];
  /** Between the third that stops earliest and the one that stops latest, on average. */
  readonly yearsApart: number;
  /** Two thirds lie more than three standard errors of their difference apart. */
  readonly isBeyondChance: boolean;
}

export interface CauseOrder {
  readonly inputIds: readonly string[];
  readonly tipping: TippingYears;
}

/**
 * Uncertainties by how far their thirds lie apart in the average tipping year, the furthest first. "Never" counts as the
 * year after the horizon, "already failing" as the first year. One that has the same value everywhere is left out.
 *
 * @param scenarios - In the futures of the tipping years.
 *
 * @example
 * tippingCauses(world.scenarios, { inputIds: ["rain"], tipping })[0]?.yearsApart; // 12.4
 */
export function tippingCauses(scenarios: ScenarioColumns, { inputIds, tipping }: CauseOrder): TippingCause[] {
  return inputIds
    .flatMap((inputId) => {
      const column = scenarios[inputId];
      const thirds = column ? conditionalTipping(tipping, column, 3) : [];
      return thirds.length < 2 ? [] : [{ inputId, thirds, ...difference(thirds.map(({ summary }) => summary)) }];
    })
    .sort((a, b) => b.yearsApart - a.yearsApart);
}

/** The causes to name without being asked. */
export function mainCauses(causes: readonly TippingCause[]): readonly TippingCause[] {
  return causes.filter(({ isBeyondChance }) => isBeyondChance).slice(0, 3);
}

const enoughErrors = 3;

function difference(thirds: readonly TippingSummary[]): Pick<TippingCause, "yearsApart" | "isBeyondChance"> {
  const means = thirds.map(averageYear);
  const isApart = (a: AverageYear, b: AverageYear) =>
    Math.abs(a.year - b.year) > enoughErrors * Math.sqrt(a.squaredError + b.squaredError);
  return {
    yearsApart: Math.max(...means.map(({ year }) => year)) - Math.min(...means.map(({ year }) => year)),
    isBeyondChance: means.some((one) => means.some((other) => isApart(one, other))),
  };
}

interface AverageYear {
  readonly year: number;
  readonly squaredError: number;
}

function averageYear(summary: TippingSummary): AverageYear {
  const { startYear, horizonYear, shareByYear, alreadyFailing, never, countedFutures } = summary;
  const shares: readonly (readonly [number, number])[] = [
    [startYear, alreadyFailing],
    ...shareByYear.map((share, place) => [startYear + place, share] as const),
    [horizonYear + 1, never],
  ];
  const year = shares.reduce((sum, [at, share]) => sum + at * share, 0);
  const variance = shares.reduce((sum, [at, share]) => sum + (at - year) ** 2 * share, 0);
  return { year, squaredError: variance / countedFutures };
}
