import {
  ActionId,
  type GateDraft,
  type Indicator,
  type Lever,
  type LeverAction,
  type LocalizedText,
  MeasureDraft,
  type Objective,
  type Outcome,
  type TownId,
} from "@tamarisk/domain";
import { type MapLine, type PathwayTrigger, presentPlanRow, triggerInWords } from "@tamarisk/scenario-engine";
import type { PlanningInputs } from "@/trpc/inputs.ts";

/** A phase as it is sent, with every part of its gate written out. */
export type HandOverStage = Omit<PlanningInputs["pathway"]["handOver"]["stages"][number], "gate"> & {
  readonly gate: GateDraft | null;
};

export interface HandOverQuestion {
  readonly line: Pick<MapLine, "label" | "stops">;
  /** Begun at once, whatever the line. */
  readonly robustIds: readonly string[];
  readonly actions: readonly LeverAction[];
  readonly levers: readonly Lever[];
  readonly objective: Objective;
  readonly outcome: Pick<Outcome, "name" | "unit">;
  readonly trigger: PathwayTrigger;
  /** What the gates read; without one, phases have no gate yet. */
  readonly indicator: Indicator | null;
  readonly townId: TownId;
  /** Of the kept map, for the measures' source. */
  readonly mapName: string;
}

const unitTitle: LocalizedText = { en: "Measures of the pathway", zh: "路径措施" };

/**
 * A line of the map as phases of the plan: first what is robust, begun without a condition, then each further action of the
 * line behind a gate that opens when the trigger fires. Thresholds are proposals; where the indicator has another unit
 * than the outcome, the number is left for the planner.
 */
export function handOverStages(question: HandOverQuestion): HandOverStage[] {
  const { line, robustIds } = question;
  const stops = line.stops.filter(({ rowId }) => rowId !== presentPlanRow);
  const later = stops.filter(({ rowId }) => !robustIds.includes(rowId));
  const measure = (id: string, startYear: number | null) => ({
    actionId: ActionId.parse(id),
    draft: measureDraft(question, id, startYear),
  });
  const now = robustIds.map((id) => {
    const stop = stops.find(({ rowId }) => rowId === id);
    return measure(id, yearOf(stop?.decideYear ?? null));
  });
  const robust: HandOverStage[] =
    now.length === 0
      ? []
      : [
          {
            phase: {
              title: { en: "Robust measures, begun now", zh: "稳健措施：现在开始" },
              startYear: null,
              endYear: null,
            },
            ...{ unitTitle, measures: now, gate: null },
          },
        ];
  const adaptive = later.map((stop, place): HandOverStage => {
    const startYear = yearOf(stop.decideYear ?? stop.inForceYear);
    const endYear = yearOf(later[place + 1]?.decideYear ?? null);
    const title = nameOf(question, stop.rowId);
    const isInOrder = endYear !== null && startYear !== null && endYear >= startYear;
    return {
      phase: { title, startYear, endYear: isInOrder ? endYear : null },
      unitTitle,
      measures: [measure(stop.rowId, startYear)],
      gate: question.indicator && gateDraft(question, question.indicator, title, startYear),
    };
  });
  return [...robust, ...adaptive];
}

function measureDraft(question: HandOverQuestion, id: string, startYear: number | null): MeasureDraft {
  const lever = question.levers.find((one) => one.id === id);
  const action = question.actions.find((one) => one.id === id);
  const source = [`Pathways “${question.mapName}”, ${question.line.label}`, lever?.source ?? ""].filter(Boolean);
  const lead = action?.leadTimeYears ?? 0;
  const cost = action?.cost ?? null;
  return MeasureDraft.parse({
    title: nameOf(question, id),
    description: lever
      ? {
          en: `${lever.description.en} In force about ${lead} years after the decision${cost === null ? "" : `; about ${cost * 100} million CNY a year at full strength`}.`,
          zh: `${lever.description.zh}决定后约 ${lead} 年见效${cost === null ? "" : `；全力实施每年约需 ${cost} 亿元`}。`,
        }
      : null,
    ...{ startYear, endYear: null, budgetMillionCny: null, capacity: null, actors: [] },
    source: source.join("; ").slice(0, 500),
    leadTimeYears: action ? Math.round(action.leadTimeYears) : null,
  });
}

function gateDraft(
  { trigger, outcome, objective, townId }: HandOverQuestion,
  indicator: Indicator,
  opens: LocalizedText,
  earliestYear: number | null,
): GateDraft {
  const when = triggerInWords(trigger, outcome);
  const isSameUnit = indicator.unit === outcome.unit.en || indicator.unit === outcome.unit.zh;
  const observed = trigger.kind === "observed" ? trigger : null;
  return {
    title: { en: `Time for: ${opens.en}`, zh: `启动：${opens.zh}` },
    meaning: {
      en: `When ${when.en}, the present course no longer keeps the objective in time.`,
      zh: `当${when.zh}时，现有做法已来不及守住目标。`,
    },
    condition: {
      kind: "all-of",
      conditions: [
        {
          kind: "value",
          label: { en: when.en.slice(0, 200), zh: when.zh.slice(0, 200) },
          ...{ indicatorId: indicator.id, townId, unit: indicator.unit, isProposal: true },
          operator: objective.side === "at-most" ? "at-least" : "at-most",
          threshold: isSameUnit ? (observed?.value ?? null) : null,
          upperThreshold: null,
          holdYears: observed?.years ?? 1,
          quality: { leastConfidence: "low", acceptsProvisional: true },
        },
      ],
    },
    earliestYear,
    proposal: null,
  };
}

function nameOf({ levers }: HandOverQuestion, id: string): LocalizedText {
  return levers.find((one) => one.id === id)?.name ?? { en: id, zh: id };
}

function yearOf(year: number | null): number | null {
  return year === null ? null : Math.round(year);
}
