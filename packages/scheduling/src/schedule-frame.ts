import type { BudgetCeiling, CeilingSource, MeasureToSchedule, ScheduleQuestion } from "@tamarisk/domain";

/** One measure in steps: step 0 is the year of the decision. */
export interface FramedMeasure {
  readonly id: string;
  readonly duration: number;
  /** The first step in which it might begin were it alone: after its lead time, and not before it is allowed. */
  readonly ready: number;
  /** It must have ended before this step begins. */
  readonly endBefore: number;
  readonly begun: number | null;
  readonly waitsFor: readonly { readonly place: number; readonly lag: number }[];
  /** What each ceiling's source spends in each year of its life, million yuan, by the ceiling's place. */
  readonly spends: readonly (readonly number[] | null)[];
  readonly costOfDelay: number;
  readonly supplies: readonly { readonly gap: number; readonly amount: number }[];
  readonly isOptional: boolean;
  readonly value: number;
}

/** What one source gives, step by step; `null` where no ceiling is known. */
export interface FramedCeiling {
  readonly source: CeilingSource;
  readonly byStep: readonly (number | null)[];
  readonly carriesOver: boolean;
}

interface FramedGap {
  readonly needByStep: readonly number[];
  /** What a unit of shortfall counts in one year: the gap's weight over the largest need. */
  readonly perUnit: number;
}

/** A question in steps instead of years, and places instead of ids. */
export interface ScheduleFrame {
  readonly steps: number;
  readonly measures: readonly FramedMeasure[];
  readonly ceilings: readonly FramedCeiling[];
  readonly gaps: readonly FramedGap[];
}

/**
 * A question in steps and places, once nothing is missing in it.
 *
 * @throws {RangeError} If a measure has no duration, or waits for one or supplies a gap that is not there.
 */
export function scheduleFrame(question: ScheduleQuestion): ScheduleFrame {
  const steps = question.horizonYear - question.decisionYear + 1;
  const placeOf = new Map(question.measures.map(({ id }, place) => [id, place]));
  const gapOf = new Map(question.gaps.map(({ id }, place) => [id, place]));
  const sources = [...new Set(question.ceilings.map(({ source }) => source))];
  return {
    steps,
    measures: question.measures.map((measure) => framedMeasure(measure, question, { placeOf, gapOf, sources })),
    ceilings: sources.map((source) => ({
      source,
      byStep: byStep(question.ceilings, source, question.decisionYear, steps),
      carriesOver: question.carryOver.includes(source),
    })),
    gaps: question.gaps.map(({ needs, weight }) => {
      const needByStep = Array.from({ length: steps }, (_, step) => needIn(needs, question.decisionYear + step));
      return { needByStep, perUnit: weight / Math.max(1e-9, ...needs.map(({ amount }) => amount)) };
    }),
  };
}

interface Places {
  readonly placeOf: ReadonlyMap<string, number>;
  readonly gapOf: ReadonlyMap<string, number>;
  readonly sources: readonly CeilingSource[];
}

function framedMeasure(measure: MeasureToSchedule, question: ScheduleQuestion, places: Places): FramedMeasure {
  const { decisionYear, horizonYear } = question;
  const duration = measure.durationYears;
  if (duration === null)
    throw new RangeError(`measure "${measure.id}" has no duration; schedule() lists such measures`);
  const isBegun = measure.begunYear !== null;
  return {
    id: measure.id,
    duration,
    ready: Math.max(measure.leadTimeYears, (measure.notBefore?.year ?? decisionYear) - decisionYear),
    endBefore: Math.min(horizonYear, measure.endBy?.year ?? horizonYear) - decisionYear + 1,
    begun: isBegun ? measure.begunYear! - decisionYear : null,
    waitsFor: measure.dependsOn.map(({ measureId, lagYears }) => ({
      place: known(places.placeOf, measureId, "measure"),
      lag: lagYears,
    })),
    spends: places.sources.map((source) => spending(measure, source, duration)),
    costOfDelay: measure.costOfDelayMillionCnyPerYear ?? 0,
    supplies: measure.supplies.map(({ gapId, amount }) => ({ gap: known(places.gapOf, gapId, "gap"), amount })),
    isOptional: measure.optional !== null && !isBegun,
    value: measure.optional?.valueMillionCny ?? 0,
  };
}

function known(places: ReadonlyMap<string, number>, id: string, noun: string): number {
  const place = places.get(id);
  if (place === undefined) throw new RangeError(`no ${noun} has the id "${id}"`);
  return place;
}

/** What a ceiling sees of a measure's costs, year by year of its life; `null` for nothing at all. */
function spending({ costs }: MeasureToSchedule, source: CeilingSource, duration: number): readonly number[] | null {
  const seen = (costs ?? []).filter((cost) => source === "all" || cost.source === source);
  const years = Array.from({ length: duration }, (_, year) =>
    seen.reduce((sum, { millionCny }) => {
      return sum + (typeof millionCny === "number" ? millionCny / duration : (millionCny[year] ?? 0));
    }, 0),
  );
  return years.some((amount) => amount > 0) ? years : null;
}

function byStep(ceilings: readonly BudgetCeiling[], source: CeilingSource, first: number, steps: number) {
  const amounts = new Map(
    ceilings.filter((each) => each.source === source).map((each) => [each.year, each.millionCny]),
  );
  return Array.from({ length: steps }, (_, step) => amounts.get(first + step) ?? null);
}

function needIn(needs: readonly { readonly year: number; readonly amount: number }[], year: number): number {
  const past = needs.filter((need) => need.year <= year).sort((one, other) => one.year - other.year);
  return past.at(-1)?.amount ?? 0;
}
