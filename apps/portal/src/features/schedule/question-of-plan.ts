import type {
  ActionPlan,
  AuthoredText,
  Measure,
  MeasureInSchedule,
  MeasureToSchedule,
  Phase,
  PlanScheduleDraft,
  ScheduleQuestion,
} from "@tamarisk/domain";

/** A measure that cannot be scheduled yet, and what it lacks. */
export interface IncompleteMeasure {
  readonly measure: Measure;
  readonly missing: readonly ("duration" | "cost")[];
}

interface PlanQuestion {
  readonly question: ScheduleQuestion;
  readonly incomplete: readonly IncompleteMeasure[];
  /** Set aside by the planner. */
  readonly aside: readonly Measure[];
}

/**
 * What is asked of the search: the plan's measures as far as their durations and costs are known, within what was set. What
 * is incomplete or set aside stays out, and nothing waits for it.
 */
export function questionOfPlan(plan: ActionPlan, settings: PlanScheduleDraft): PlanQuestion {
  const set = new Map(settings.measures.map((each) => [each.lineageId, each]));
  const all = plan.phases.flatMap((phase) =>
    phase.units.flatMap(({ measures }) =>
      measures.map((measure) => ({ measure, phase, own: set.get(measure.lineageId) })),
    ),
  );
  const aside = all.filter(({ own }) => own?.isLeftAside).map(({ measure }) => measure);
  const taken = all.filter(({ own }) => !own?.isLeftAside);
  const incomplete = taken.flatMap(({ measure }) => {
    const missing = missingOf(measure, settings);
    return missing.length === 0 ? [] : [{ measure, missing }];
  });
  const isIncomplete = new Set<string>(incomplete.map(({ measure }) => measure.id));
  const asked = taken.filter(({ measure }) => !isIncomplete.has(measure.id));
  const isAsked = new Set<string>(asked.map(({ measure }) => measure.id));
  const { measures: _, keepsPhases: __, ...limits } = settings;
  return {
    incomplete,
    aside,
    question: {
      ...limits,
      measures: asked.map(({ measure, phase, own }) => measureToSchedule(measure, phase, own, settings, isAsked)),
    },
  };
}

function missingOf(measure: Measure, { ceilings }: PlanScheduleDraft) {
  return [
    ...(durationOf(measure) === null ? (["duration"] as const) : []),
    ...(measure.budgetMillionCny === null && ceilings.length > 0 ? (["cost"] as const) : []),
  ];
}

/** From its years where both are set, else as assessed. */
function durationOf({ startYear, endYear, durationYears }: Measure): number | null {
  return startYear !== null && endYear !== null ? endYear - startYear + 1 : durationYears;
}

function measureToSchedule(
  measure: Measure,
  phase: Phase,
  own: MeasureInSchedule | undefined,
  { decisionYear, keepsPhases, gaps }: PlanScheduleDraft,
  isAsked: ReadonlySet<string>,
): MeasureToSchedule {
  const { startYear } = measure;
  const isBegun = startYear !== null && (own?.isBegun === true || startYear < decisionYear);
  const opens = Math.max(phase.startYear ?? 0, phase.gate?.earliestYear ?? 0);
  const because = phase.title as AuthoredText;
  return {
    id: measure.id,
    title: measure.title,
    durationYears: durationOf(measure),
    leadTimeYears: measure.leadTimeYears ?? 0,
    costs: costsOf(measure),
    dependsOn: measure.dependsOn.filter(({ measureId }) => isAsked.has(measureId)),
    notBefore: keepsPhases && opens > 0 ? { year: opens, because } : null,
    endBy: keepsPhases && phase.endYear !== null ? { year: phase.endYear, because } : null,
    begunYear: isBegun ? startYear : null,
    costOfDelayMillionCnyPerYear: measure.costOfDelayMillionCnyPerYear,
    supplies: (own?.supplies ?? []).filter(({ gapId }) => gaps.some(({ id }) => id === gapId)),
    optional: own?.optional ?? null,
  };
}

/** Lines keep their places within the measure's years where they lie inside them; else each source's money is spread. */
function costsOf(measure: Measure): MeasureToSchedule["costs"] {
  const { budgetMillionCny, budgetLines } = measure;
  if (budgetMillionCny === null) return null;
  if (budgetLines.length === 0) return [{ source: null, millionCny: budgetMillionCny }];
  const duration = durationOf(measure) ?? 1;
  const first = firstBudgetYear(measure);
  const isInside = budgetLines.every(({ year }) => year >= first && year < first + duration);
  return [...new Set(budgetLines.map(({ source }) => source))].map((source) => {
    const lines = budgetLines.filter((line) => line.source === source);
    const sumIn = (year: number | null) =>
      lines.reduce((sum, line) => sum + (year === null || line.year === year ? line.millionCny : 0), 0);
    const millionCny = isInside ? Array.from({ length: duration }, (_, at) => sumIn(first + at)) : sumIn(null);
    return { source, millionCny };
  });
}

/** The year that a measure's budget lines count from: its start, or the first line of one without years. */
export function firstBudgetYear({ startYear, budgetLines }: Measure): number {
  return startYear ?? Math.min(...budgetLines.map(({ year }) => year));
}
