import type { AuthoredText, LineageId, LocalizedText, Observation, PlanAction } from "@tamarisk/domain";
import { gateLetter } from "@/features/plan/plan-rows.ts";
import type { PlanningOutputs } from "@/trpc/outputs.ts";

type Outline = PlanningOutputs["plan"]["outline"];

/** Something in a project that waits for a person, with what it takes to say so and to lead there. */
export type AttentionItem =
  | {
      readonly kind: "gate-no-data" | "gate-no-threshold" | "gate-other";
      readonly gateId: string;
      /** As on the plan: A for the first gate. */
      readonly letter: string;
      readonly condition: AuthoredText;
      readonly indicatorId: string;
      readonly townId: string;
      /** How many of the gate's conditions can be judged. */
      readonly judged: number;
      readonly conditions: number;
    }
  | {
      readonly kind: "gate-near" | "gate-met";
      readonly gateId: string;
      readonly letter: string;
      readonly title: AuthoredText;
    }
  | { readonly kind: "version-waits"; readonly number: number; readonly step: VersionStep }
  | { readonly kind: "decisions-wait" | "tasks-late"; readonly count: number }
  | { readonly kind: "alerts-wait"; readonly messages: readonly LocalizedText[] }
  | { readonly kind: "blank-indicators"; readonly blank: number; readonly indicators: number }
  | { readonly kind: "contradicted"; readonly count: number }
  | {
      readonly kind: "measures-without-actor" | "measures-without-years" | "measures-without-budget";
      readonly count: number;
      /** Of the first of them. */
      readonly titles: readonly AuthoredText[];
    }
  | { readonly kind: "no-futures" }
  | { readonly kind: "no-phases" };

/** What somebody else's version asks of a person. */
export type VersionStep = Extract<PlanAction, "approve" | "publish" | "reopen">;

/** What waits for the person who looks, rather than for anybody. */
export interface Waiting {
  readonly version: { readonly number: number; readonly step: VersionStep } | null;
  readonly decisions: number;
  readonly alerts: readonly LocalizedText[];
  readonly lateTasks: number;
  /** Gates about which a decision is proposed or in force. */
  readonly decidedGates: readonly LineageId[];
}

interface AttentionFacts extends Pick<Outline, "phases" | "readings" | "measuresWithout"> {
  readonly counts: { readonly indicators: number; readonly blank: number };
  readonly observations: readonly Pick<Observation, "provenance">[];
  /** Contradicted figures in the town's reference data. */
  readonly contradictedFigures: number;
  readonly futuresRun: boolean;
  readonly futuresPossible: boolean;
  readonly waiting: Waiting;
}

/**
 * What waits in a project, the most pressing first: versions and decisions that wait for this person, alerts, gates that
 * may open, gates that cannot be judged, late work, then missing data, then what the plan leaves open. Computed from the data, so an item goes when its cause goes.
 */
export function attentionItems(facts: AttentionFacts): AttentionItem[] {
  const { counts, phases, measuresWithout, observations, contradictedFigures } = facts;
  const contradicted =
    contradictedFigures + observations.filter(({ provenance }) => provenance.confidence === "contradicted").length;
  const without = (lack: keyof Outline["measuresWithout"]): AttentionItem[] =>
    measuresWithout[lack].count > 0 ? [{ kind: `measures-without-${lack}`, ...measuresWithout[lack] }] : [];
  return [
    ...waitingItems(facts.waiting),
    ...openingGates(facts),
    ...gateItems(facts),
    ...(facts.waiting.lateTasks > 0 ? [{ kind: "tasks-late", count: facts.waiting.lateTasks } as const] : []),
    ...(phases.length === 0 ? [{ kind: "no-phases" } as const] : []),
    ...(counts.blank > 0
      ? [{ kind: "blank-indicators", blank: counts.blank, indicators: counts.indicators } as const]
      : []),
    ...(facts.futuresPossible && !facts.futuresRun ? [{ kind: "no-futures" } as const] : []),
    ...(contradicted > 0 ? [{ kind: "contradicted", count: contradicted } as const] : []),
    ...without("actor"),
    ...without("years"),
    ...without("budget"),
  ];
}

function waitingItems({ version, decisions, alerts }: Waiting): AttentionItem[] {
  return [
    ...(version ? [{ kind: "version-waits", ...version } as const] : []),
    ...(decisions > 0 ? [{ kind: "decisions-wait", count: decisions } as const] : []),
    ...(alerts.length > 0 ? [{ kind: "alerts-wait", messages: alerts } as const] : []),
  ];
}

/** Gates that are met or near, and about which nobody has proposed anything yet. */
function openingGates({ phases, readings, waiting }: AttentionFacts): AttentionItem[] {
  return phases.flatMap(({ gate }, index): AttentionItem[] => {
    const status = gate && readings[gate.id]?.status;
    if ((status !== "met" && status !== "near") || waiting.decidedGates.includes(gate!.lineageId)) return [];
    return [{ kind: `gate-${status}`, gateId: gate!.id, letter: letterBefore(phases, index), title: gate!.title }];
  });
}

function gateItems({ phases, readings }: AttentionFacts): AttentionItem[] {
  return phases.flatMap(({ gate }, index): AttentionItem[] => {
    const reading = gate && readings[gate.id];
    if (!gate || reading?.status !== "unknown") return [];
    const open = reading.conditions.find(({ status }) => status === "unknown");
    if (!open) return [];
    const { condition, reason } = open;
    return [
      {
        kind: reason === "no-data" ? "gate-no-data" : reason === "no-threshold" ? "gate-no-threshold" : "gate-other",
        gateId: gate.id,
        letter: letterBefore(phases, index),
        condition: condition.label,
        indicatorId: condition.indicatorId,
        townId: condition.townId,
        judged: reading.conditions.filter(({ status }) => status !== "unknown").length,
        conditions: reading.conditions.length,
      },
    ];
  });
}

/** Of the gate before a phase. */
function letterBefore(phases: AttentionFacts["phases"], place: number): string {
  return gateLetter(phases.slice(0, place).filter(({ gate }) => gate).length);
}
