import { type PairedChange, pairedChange, quantileBands } from "@tamarisk/scenario-engine";
import { claims } from "./claims.ts";
import { type FindingsFutures, KEPT_YEARS, type KeptYear } from "./findings-futures.ts";
import { storylinePolicies } from "./findings-policies.ts";
import { type JudgedClaim, judgeClaim } from "./judge-claim.ts";
import { correlationOfRanks, ranks } from "./rank-correlation.ts";
import type { Screening } from "./screen-figures.ts";

/** The years that the tables show. */
export const SHOWN_YEARS = [2035, 2050, 2080] as const satisfies readonly KeptYear[];

/** What the tables show, in their order. */
export const SHOWN_OUTCOMES = [
  "residents",
  "residents_core",
  "residents_county",
  "jobs",
  "output",
  "mining_output",
  "revenue",
  "debt_ratio",
  "services_funded",
  "groundwater_depth",
  "water_stress",
  "desert_front",
  "access",
  "service_gap",
  "housing_vacancy",
  "green_space_per_person",
  "buffer",
  "self_organisation",
  "learning",
  "green",
  "growing",
  "just",
] as const;

/** What is asked which uncertainties decide. */
export const DECIDED_OUTCOMES = [
  "residents",
  "jobs",
  "output",
  "debt_ratio",
  "services_funded",
  "groundwater_depth",
  "desert_front",
  "access",
] as const;
export const DECIDED_YEAR = 2050;

/** Median and range of one outcome under one storyline in one year. */
export interface OutcomeRange {
  readonly policyId: string;
  readonly outcomeId: string;
  readonly year: number;
  readonly p5: number | null;
  readonly p50: number | null;
  readonly p95: number | null;
  /** Against Carry on, future by future; none for Carry on itself. */
  readonly change: PairedChange | undefined;
}

/** How an outcome goes with an uncertainty over all futures, by rank. */
export interface RankedUncertainty {
  readonly id: string;
  readonly correlation: number;
}

/** Which uncertainties an outcome goes with, the strongest first. */
export interface DecidedOutcome {
  readonly outcomeId: string;
  readonly carryOn: readonly RankedUncertainty[];
  /** For the difference that Desert Oasis makes. */
  readonly difference: readonly RankedUncertainty[];
  /** The standard deviation over the futures, under Carry on and of the difference. */
  readonly spread: number;
  readonly differenceSpread: number;
}

/** Everything the page says, computed. */
export interface Findings {
  readonly futures: FindingsFutures;
  readonly ranges: readonly OutcomeRange[];
  readonly claims: readonly JudgedClaim[];
  readonly decided: readonly DecidedOutcome[];
  readonly screening: Screening;
}

/** Read the findings off the futures. */
export function findingsOf(futures: FindingsFutures, screening: Screening): Findings {
  return {
    futures,
    ranges: rangesOf(futures),
    claims: claims.map((claim) => judgeClaim(claim, futures.columns)),
    decided: DECIDED_OUTCOMES.map((outcomeId) => decidedOf(outcomeId, futures)),
    screening,
  };
}

function rangesOf({ columns }: FindingsFutures): OutcomeRange[] {
  const bands = quantileBands(columns, SHOWN_OUTCOMES);
  return bands.flatMap(({ policyId, outcomeId, p5, p50, p95 }) =>
    SHOWN_YEARS.map((year) => {
      const place = KEPT_YEARS.indexOf(year);
      const change =
        policyId === "carry-on"
          ? undefined
          : pairedChange(columns, { policyId, referenceId: "carry-on", outcomeId, year, measure: "difference" });
      return { policyId, outcomeId, year, p5: p5[place]!, p50: p50[place]!, p95: p95[place]!, change };
    }),
  );
}

function decidedOf(outcomeId: string, { columns, scenarios }: FindingsFutures): DecidedOutcome {
  const of = (policyId: string) => {
    const policy = columns.policyIds.indexOf(policyId);
    const outcome = columns.outcomeIds.indexOf(outcomeId);
    const first = (policy * columns.outcomeIds.length + outcome) * columns.scenarioCount;
    const year = KEPT_YEARS.indexOf(DECIDED_YEAR);
    return Float64Array.from(
      { length: columns.scenarioCount },
      (_, future) => columns.values[(first + future) * KEPT_YEARS.length + year]!,
    );
  };
  const levels = of("carry-on");
  const differences = of("desert-oasis").map((value, future) => value - levels[future]!);
  const counted = differences.map((value) => (Number.isNaN(value) ? 0 : 1));
  const whole = (values: Float64Array) => values.filter((_, future) => counted[future] === 1);
  const correlations = (values: Float64Array): RankedUncertainty[] => {
    const ranked = ranks(whole(values));
    return Object.entries(scenarios)
      .map(([id, drawn]) => ({ id, correlation: correlationOfRanks(ranks(whole(drawn)), ranked) }))
      .sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation));
  };
  return {
    outcomeId,
    carryOn: correlations(levels),
    difference: correlations(differences),
    spread: deviation(whole(levels)),
    differenceSpread: deviation(whole(differences)),
  };
}

function deviation(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

/**
 * One range.
 *
 * @throws {RangeError} If the findings have none.
 */
export function rangeOf({ ranges }: Pick<Findings, "ranges">, policyId: string, outcomeId: string, year: number) {
  const found = ranges.find((r) => r.policyId === policyId && r.outcomeId === outcomeId && r.year === year);
  if (found) return found;
  throw new RangeError(`the findings have no ${outcomeId} of ${policyId} in ${year}`);
}

/** The storylines as they are told, Carry on first, since the others are measured against it. */
export const toldStorylines = storylinePolicies.toSorted(
  (a, b) => Number(b.id === "carry-on") - Number(a.id === "carry-on"),
);
