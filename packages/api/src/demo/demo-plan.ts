import type { ActionPlanDraft } from "@tamarisk/db";
import { GateDraft, type LocalizedText, MeasureDraft, type Stakeholder, StakeholderId } from "@tamarisk/domain";
import { readDesertificationActionPlan } from "@tamarisk/reference-data";
import { sentenceCase } from "../reference/sentence-case.ts";
import { type DocumentMeasure, newMeasure } from "./document-measure.ts";
import { laterMeasures } from "./later-measures.ts";
import { phaseOneMeasures } from "./phase-one-measures.ts";

type Source = ReturnType<typeof readDesertificationActionPlan>["content"];
type TippingPoint = NonNullable<Source["phases"][number]["tippingPoint"]>;

/** The indicator that a gate of the plan asks about beside the core set. */
export const sandstormDays = { id: "sandstorm-days", unit: "days/yr" } as const;

/** Which indicator each condition of the document speaks of, and which way. */
const conditions: Readonly<Record<string, { indicatorId: string; unit: string; operator: "at-least" | "at-most" }>> = {
  "vegetation cover in pilots reaches its target": { indicatorId: "B9", unit: "-", operator: "at-least" },
  "groundwater shows recovery": { indicatorId: "B11", unit: "m/yr", operator: "at-least" },
  "fewer sandstorms": { indicatorId: sandstormDays.id, unit: sandstormDays.unit, operator: "at-most" },
  "successful new industries": { indicatorId: "S4", unit: "percent", operator: "at-least" },
};

/**
 * The desertification action plan as a first draft. The document gives neither years nor thresholds nor budgets, so they
 * stay open: gates read *unknown* until a planner sets their numbers.
 * Measures are those of section 4.2, with what is read into them marked as a reading.
 *
 * @param stakeholders - Those of the project, to find actors by their code.
 */
export function demoPlan(townId: string, stakeholders: readonly Stakeholder[], folder?: string): ActionPlanDraft {
  const plan = readDesertificationActionPlan(folder).content;
  const stakeholderId = (code: string) =>
    StakeholderId.parse(stakeholders.find((stakeholder) => stakeholder.code === code)?.id);
  return {
    title: plan.title,
    phases: plan.phases.map((phase, index) => {
      const before = plan.phases[index - 1]?.tippingPoint ?? null;
      return {
        title: sentenceCase(phase.title),
        startYear: null,
        endYear: null,
        gate: before && gateFrom(before, townId, phase.title),
        units: [
          ...phase.units.map((unit) => ({
            code: unit.id,
            title: sentenceCase(unit.task),
            measures: (measures[unit.id] ?? []).map((measure) => newMeasure(measure, townId, stakeholderId)),
          })),
          ...(index === 0 ? [unitOfGaps(plan)] : []),
        ],
      };
    }),
  };
}

function gateFrom(
  { rule, conditions: wanted, meaning }: TippingPoint,
  townId: string,
  opens: LocalizedText,
): GateDraft {
  return GateDraft.parse({
    title: { en: `Opens ${opens.en}`, zh: `开启${opens.zh}` },
    meaning,
    earliestYear: null,
    condition: {
      kind: rule,
      conditions: wanted.map((label) => {
        const known = conditions[label.en];
        if (!known)
          throw new RangeError(`no indicator is named for the condition "${label.en}"; add it to demo-plan.ts`);
        const open = { kind: "value", townId, threshold: null, holdYears: 1, isProposal: true };
        return { label: sentenceCase(label), ...known, ...open };
      }),
    },
  });
}

const measures: Readonly<Record<string, readonly DocumentMeasure[] | undefined>> = {
  ...phaseOneMeasures,
  ...laterMeasures,
};

/**
 * What the plan's map numbers but the text does not tell of: shown as what it is, so that somebody who has the figure can
 * fill it in. It stands in the first phase; which phase it belongs to is not known either.
 */
function unitOfGaps({ actionsNumbered, location }: Source) {
  const gaps = actionsNumbered.filter((action) => action.title === null);
  return {
    code: "?",
    title: { en: "Actions that only the document's figure shows", zh: "仅见于文献图件的行动" },
    measures: gaps.map(({ no }) =>
      MeasureDraft.parse({
        title: { en: `Action ${no}: figure only in the document`, zh: `行动 ${no}：仅见于文献图件` },
        description: {
          en: "The document's map numbers this action, but its text tells neither what it is, nor where, nor in which phase.",
          zh: "文献图件标有此行动编号，正文未说明其内容、位置和所属阶段。",
        },
        ...{ startYear: null, endYear: null, budgetMillionCny: null, capacity: null, actors: [] },
        source: `document 001, ${location}: a gap, not a measure yet`,
      }),
    ),
  };
}
