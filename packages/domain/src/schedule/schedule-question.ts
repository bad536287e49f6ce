import { z } from "zod";
import { FundingSource } from "../measure/budget-line.ts";
import { AuthoredText } from "../quantity/localized-text.ts";
import { BudgetCeiling, CeilingSource } from "./budget-ceiling.ts";
import { SupplyGap } from "./supply-gap.ts";

const id = z.string().trim().min(1).max(80);
const year = z.int().min(1949).max(2150);
const amount = z.number().nonnegative({ error: "an amount of money is below zero; correct its sign" });

/**
 * What a good order is judged by: unmet need in gap-years, money lost by waiting (and by leaving out), years waited.
 */
export const ScheduleAim = z.enum(["gaps", "delay", "earliness"]);
export type ScheduleAim = z.infer<typeof ScheduleAim>;

/** A year that a measure must keep to, and what asks for it: a phase, a gate. */
export const YearAsked = z.object({ year, because: AuthoredText.nullable().default(null) });
export type YearAsked = z.infer<typeof YearAsked>;

/** What a measure costs one source, million yuan: a number is spread evenly over its years, a list names each year. */
export const MeasureCost = z.object({
  source: FundingSource.nullable().default(null),
  millionCny: z.union([amount, z.array(amount).min(1).max(100)], {
    error: "give a number of million CNY of 0 or more, or one number for each year that the measure takes",
  }),
});
export type MeasureCost = z.infer<typeof MeasureCost>;

/** A measure as far as its years are concerned. `null` says: not yet assessed. */
export const MeasureToSchedule = z.object({
  id,
  title: AuthoredText,
  durationYears: z.int().min(1).max(100).nullable().default(null),
  /** Years from the decision to the earliest start. */
  leadTimeYears: z.int().min(0).max(50).default(0),
  costs: z.array(MeasureCost).max(20).nullable().default(null),
  dependsOn: z
    .array(z.object({ measureId: id, lagYears: z.int().min(0).max(50).default(0) }))
    .max(100)
    .default([]),
  notBefore: YearAsked.nullable().default(null),
  endBy: YearAsked.nullable().default(null),
  /** The year in which it did begin: it stays there, whatever its lead time and dependencies. */
  begunYear: year.nullable().default(null),
  costOfDelayMillionCnyPerYear: amount.nullable().default(null),
  /** What it supplies of a gap from the year after its last year on. */
  supplies: z
    .array(z.object({ gapId: id, amount: z.number().nonnegative() }))
    .max(50)
    .default([]),
  /** It may be left out; then its value, where known, is lost. `null` says: it must be done. */
  optional: z
    .object({ valueMillionCny: amount.nullable().default(null) })
    .nullable()
    .default(null),
});
export type MeasureToSchedule = z.infer<typeof MeasureToSchedule>;

/** What limits every order of a plan. */
export const ScheduleLimits = z.object({
  /** The year of the decision: nothing undecided begins before it. */
  decisionYear: year,
  /** The last year in which a measure may still be under way. */
  horizonYear: year,
  ceilings: z.array(BudgetCeiling).max(2000).default([]),
  /** Sources whose money unspent in a year may be spent in a later one. */
  carryOver: z.array(CeilingSource).max(7).default([]),
  gaps: z.array(SupplyGap).max(50).default([]),
  /** The first is met as well as can be, then the second without giving up any of the first, then the third. */
  aims: z.array(ScheduleAim).min(1).max(3).default(["gaps", "delay", "earliness"]),
});
export type ScheduleLimits = z.infer<typeof ScheduleLimits>;

/** In which years should each measure be done? */
export const ScheduleQuestion = ScheduleLimits.extend({ measures: z.array(MeasureToSchedule).max(5000) }).superRefine(
  (question, context) => {
    for (const { path, message } of slips(question)) context.addIssue({ code: "custom", path, message });
  },
);
export type ScheduleQuestion = z.infer<typeof ScheduleQuestion>;

interface Slip {
  readonly path: (string | number)[];
  readonly message: string;
}

type Asked = ScheduleLimits & { readonly measures: readonly MeasureToSchedule[] };

function slips(question: Asked): Slip[] {
  const { decisionYear, horizonYear } = question;
  const isBackwards = horizonYear < decisionYear || horizonYear - decisionYear >= 100;
  const message = `the years run from ${decisionYear} to ${horizonYear}; give a horizon from the year of decision up to 99 years later`;
  return [
    ...(isBackwards ? [{ path: ["horizonYear"], message }] : []),
    ...twice(
      question.measures.map(({ id }) => id),
      "measures",
      "id",
    ),
    ...twice(
      question.gaps.map(({ id }) => id),
      "gaps",
      "id",
    ),
    ...twice(question.aims, "aims"),
    ...twice(
      question.ceilings.map(({ source, year }) => `${source} ${year}`),
      "ceilings",
    ),
    ...question.measures.flatMap((measure, place) => measureSlips(measure, place, question)),
  ];
}

function twice(names: readonly string[], list: string, field?: string): Slip[] {
  const seen = new Set<string>();
  return names.flatMap((name, place) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    const path = field === undefined ? [list, place] : [list, place, field];
    return [{ path, message: `"${name}" stands there twice; keep one` }];
  });
}

function measureSlips(measure: MeasureToSchedule, place: number, question: Asked): Slip[] {
  const at = (...path: (string | number)[]) => ["measures", place, ...path];
  const { durationYears } = measure;
  const unknown = measure.dependsOn.flatMap(({ measureId }, index) =>
    question.measures.some(({ id: other }) => other === measureId)
      ? []
      : [
          {
            path: at("dependsOn", index),
            message: `no measure has the id "${measureId}"; correct it or add the measure`,
          },
        ],
  );
  const gapless = measure.supplies.flatMap(({ gapId }, index) =>
    question.gaps.some(({ id }) => id === gapId)
      ? []
      : [{ path: at("supplies", index), message: `no gap has the id "${gapId}"; correct it or add the gap` }],
  );
  const uneven = (measure.costs ?? []).flatMap(({ millionCny }, index) =>
    typeof millionCny === "number" || durationYears === null || millionCny.length === durationYears
      ? []
      : [
          {
            path: at("costs", index, "millionCny"),
            message: `${millionCny.length} years of cost for ${durationYears} years of work; give one number for each year, or a total`,
          },
        ],
  );
  return [...unknown, ...gapless, ...uneven];
}
