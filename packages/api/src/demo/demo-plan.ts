import type { ActionPlanDraft } from "@tamarisk/db";
import {
  GateDraft,
  Indicator,
  type LocalizedText,
  MeasureDraft,
  type Stakeholder,
  StakeholderId,
} from "@tamarisk/domain";
import { readDesertificationActionPlan } from "@tamarisk/reference-data";
import { sentenceCase } from "../reference/sentence-case.ts";

type Source = ReturnType<typeof readDesertificationActionPlan>["content"];
type SourceUnit = Source["phases"][number]["units"][number];
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
 *
 * @param stakeholders - Those of the project, to find actors by their code.
 */
export function demoPlan(townId: string, stakeholders: readonly Stakeholder[], folder?: string): ActionPlanDraft {
  const plan = readDesertificationActionPlan(folder).content;
  return {
    title: plan.title,
    phases: plan.phases.map((phase, index) => {
      const before = plan.phases[index - 1]?.tippingPoint ?? null;
      return {
        title: sentenceCase(phase.title),
        startYear: null,
        endYear: null,
        gate: before && gateFrom(before, townId, phase.title),
        units: phase.units.map((unit) => ({
          code: unit.id,
          title: sentenceCase(unit.task),
          measures: measuresOf(unit, plan, stakeholders),
        })),
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

/** The methods the document names for each kind of land, by the unit that works there. */
function methodsFor(unitId: string, plan: Source): readonly LocalizedText[] {
  const [shelterbelts, grassland, saline] = plan.restorePatches.map((patch) => patch.methods);
  const [mountains, water] = plan.blockAndConnect.map((part) => part.methods);
  const byUnit: Readonly<Record<string, readonly LocalizedText[] | undefined>> = {
    "1a": saline,
    "1b": shelterbelts,
    "1c": water,
    "2a": grassland,
    "2b": mountains,
  };
  return byUnit[unitId] ?? [];
}

function measuresOf(unit: SourceUnit, plan: Source, stakeholders: readonly Stakeholder[]): MeasureDraft[] {
  const methods = methodsFor(unit.id, plan);
  const actors = unit.actors.map((code, index) => ({
    stakeholderId: StakeholderId.parse(stakeholders.find((stakeholder) => stakeholder.code === code)?.id),
    role: index === 0 ? ("lead" as const) : ("partner" as const),
  }));
  return (methods.length > 0 ? methods : [unit.task]).map((title) =>
    MeasureDraft.parse({
      title: sentenceCase(title),
      description: unit.funding && fundingNote(unit.funding),
      startYear: null,
      endYear: null,
      budgetMillionCny: null,
      capacity: "buffer",
      actors,
      source: `document 001, ${plan.location}; the first actor named is taken as lead`,
    }),
  );
}

function fundingNote({ en, zh }: LocalizedText): LocalizedText {
  return { en: `Funding in the document: ${en}. No amount is given.`, zh: `文献中的资金来源：${zh}。未给出金额。` };
}
