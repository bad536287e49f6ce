import type { Reader } from "@tamarisk/db";
import type { GateCondition, IndicatorId } from "@tamarisk/domain";
import {
  addedRates,
  type ConditionCourses,
  type ConditionRates,
  conditionCourseSteps,
  conditionRates,
  firstYears,
  type IndicatorCourses,
  type RatesQuestion,
  type ReadingErrors,
  readingErrors,
  withErrors,
  type YearsUntil,
  yearsUntil,
} from "@tamarisk/scenario-engine";
import type { ObservedOutcome } from "@tamarisk/town-model";
import type { EnsembleAddress } from "../ensemble/ensemble-address.ts";
import { readObserved } from "../ensemble/read-observed.ts";
import type { ChunkShape } from "../ensemble/read-outcomes.ts";
import { inTurns } from "../in-turns.ts";

/** An indicator that a condition asks for, the outcome it is read off, and how far readings of it are taken to be off. */
export interface IndicatorReading {
  readonly indicatorId: IndicatorId;
  readonly outcome: ObservedOutcome;
  readonly readingError: number;
}

/** What the futures of one storyline say to a condition. */
export interface ConditionInFutures extends YearsUntil {
  readonly storylineId: string;
  readonly rates: ConditionRates;
}

/** Chunks that are judged together: five hundred futures, so that neither memory nor one turn grows with the run. */
const chunksTogether = 5;
const seed = 1;

/**
 * Judge a condition in every future of a run, by the true courses and by readings, storyline by storyline. Some futures are
 * read and judged at a time; what is kept of them is a year and four counts.
 *
 * @param shapes - Of all chunks of the run.
 * @param indicators - Each indicator of the condition once.
 *
 * @see docs/methods/gates.md, rules GATE14 and GATE15.
 */
export async function conditionFutures(
  reader: Reader,
  address: EnsembleAddress,
  shapes: readonly ChunkShape[],
  { condition, indicators, ...question }: RatesQuestion & Asked,
): Promise<ConditionInFutures[]> {
  const found = shapes[0]!.policyIds.map((storylineId) => ({
    ...{ storylineId, first: [] as number[], rates: noRates },
  }));
  for (let from = 0; from < shapes.length; from += chunksTogether) {
    const part = shapes.slice(from, from + chunksTogether);
    const drawn = await errorsOf(part, indicators);
    for (const storyline of found) {
      const { truth, readings } = await judged(reader, address, part, storyline.storylineId, condition, drawn);
      storyline.rates = addedRates(storyline.rates, conditionRates(truth, readings, question));
      storyline.first.push(...firstYears(truth, question.fromYear));
    }
  }
  return found.map(({ first, ...rest }) => ({ ...rest, ...yearsUntil(Float64Array.from(first)) }));
}

interface Asked {
  readonly condition: GateCondition;
  readonly indicators: readonly IndicatorReading[];
}

const noRates: ConditionRates = { sounded: 0, falseAlarms: 0, lasting: 0, missed: 0 };

interface DrawnErrors extends IndicatorReading {
  readonly course: Omit<IndicatorCourses, "values">;
  readonly errors: ReadingErrors;
}

/** The same luck under every storyline. */
async function errorsOf(part: readonly ChunkShape[], indicators: readonly IndicatorReading[]): Promise<DrawnErrors[]> {
  const { years, firstScenario } = part[0]!;
  const futureCount = part.reduce((sum, { scenarioCount }) => sum + scenarioCount, 0);
  const drawn = [];
  for (const indicator of indicators) {
    const course = { outcomeId: indicator.indicatorId, years, futureCount };
    drawn.push({ ...indicator, course, errors: await keptErrors(course, indicator.readingError, firstScenario) });
  }
  return drawn;
}

/** Errors drawn lately: a page asks for a gate and for each of its parts. A third of a megabyte each. */
const kept = new Map<string, ReadingErrors>();
const mostKept = 100;

async function keptErrors(
  course: DrawnErrors["course"],
  relativeNoise: number,
  firstFuture: number,
): Promise<ReadingErrors> {
  const key = [course.outcomeId, relativeNoise, firstFuture, course.futureCount, course.years.length].join(" ");
  const noise = { relativeNoise, absoluteNoise: 0, seed };
  const errors = kept.get(key) ?? (await inTurns(readingErrors(course, noise, firstFuture)));
  kept.delete(key);
  kept.set(key, errors);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return errors;
}

async function judged(
  reader: Reader,
  address: EnsembleAddress,
  part: readonly ChunkShape[],
  storylineId: string,
  condition: GateCondition,
  drawn: readonly DrawnErrors[],
): Promise<{ truth: ConditionCourses; readings: ConditionCourses }> {
  const [courses, read]: [IndicatorCourses[], IndicatorCourses[]] = [[], []];
  for (const { course, outcome, errors } of drawn) {
    const { values } = await readObserved(reader, address, part, storylineId, outcome);
    courses.push({ ...course, values });
    read.push(withErrors({ ...course, values }, errors));
  }
  const truth = await inTurns(conditionCourseSteps(condition, courses));
  return { truth, readings: await inTurns(conditionCourseSteps(condition, read)) };
}
