import type { GateReading } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import type { PlanningOutputs } from "@/trpc/outputs.ts";
import { attentionItems } from "./attention.ts";

type Outline = PlanningOutputs["plan"]["outline"];

const words = (en: string) => ({ en, zh: "" });
const condition = (label: string, status: string, reason: string | null) =>
  ({
    condition: { label: words(label), indicatorId: "B11", townId: "620300" },
    status,
    reason,
  }) as GateReading["conditions"][number];
const reading = (...conditions: GateReading["conditions"][number][]) =>
  ({ status: "unknown", conditions }) as GateReading;
const phases = [{ gate: null }, { gate: { id: "gate" } }] as Outline["phases"];
const none = { count: 0, titles: [] };

const facts = {
  counts: { indicators: 28, blank: 0 },
  phases,
  measuresWithout: { actor: none, years: none, budget: none },
  readings: {},
  observations: [],
  contradictedFigures: 0,
  futuresRun: true,
  futuresPossible: true,
  waiting: { version: null, decisions: 0, alerts: [], lateTasks: 0, decidedGates: [] },
};

describe("attentionItems", () => {
  it("has nothing to say when nothing is open", () => {
    expect(attentionItems(facts)).toEqual([]);
  });

  it("names the first condition that keeps a gate from being judged, and why", () => {
    const readings = {
      gate: reading(condition("cover", "met", null), condition("groundwater recovers", "unknown", "no-data")),
    };
    expect(attentionItems({ ...facts, readings })).toEqual([
      {
        kind: "gate-no-data",
        gateId: "gate",
        letter: "A",
        condition: words("groundwater recovers"),
        indicatorId: "B11",
        townId: "620300",
        judged: 1,
        conditions: 2,
      },
    ]);
    const bare = { gate: reading(condition("fewer sandstorms", "unknown", "no-threshold")) };
    expect(attentionItems({ ...facts, readings: bare })[0]).toMatchObject({ kind: "gate-no-threshold", judged: 0 });
  });

  it("puts what waits for this person first, and late work behind gates", () => {
    const waiting = {
      version: { number: 2, step: "approve" },
      decisions: 1,
      alerts: [words("a")],
      lateTasks: 3,
    } as const;
    const readings = { gate: { ...reading(condition("cover", "near", null)), status: "near" } as GateReading };
    const items = attentionItems({ ...facts, readings, waiting: { ...waiting, decidedGates: [] } });
    expect(items.map(({ kind }) => kind)).toEqual([
      "version-waits",
      "decisions-wait",
      "alerts-wait",
      "gate-near",
      "tasks-late",
    ]);
  });

  it("asks for no second decision about a gate", () => {
    const gate = { id: "gate", lineageId: "line", title: words("The pilots work") };
    const opened = [{ gate }] as unknown as Outline["phases"];
    const readings = { gate: { ...reading(), status: "met" } as GateReading };
    const decidedGates = ["line"] as never;
    expect(attentionItems({ ...facts, phases: opened, readings })).toMatchObject([{ kind: "gate-met", letter: "A" }]);
    expect(attentionItems({ ...facts, phases: opened, readings, waiting: { ...facts.waiting, decidedGates } })).toEqual(
      [],
    );
  });

  it("counts blanks, contradictions and what measures leave open", () => {
    const open = { count: 7, titles: [words("Trial")] };
    const items = attentionItems({
      ...facts,
      counts: { indicators: 28, blank: 12 },
      measuresWithout: { actor: open, years: none, budget: open },
      contradictedFigures: 4,
      futuresRun: false,
    });
    expect(items).toEqual([
      { kind: "blank-indicators", blank: 12, indicators: 28 },
      { kind: "no-futures" },
      { kind: "contradicted", count: 4 },
      { kind: "measures-without-actor", ...open },
      { kind: "measures-without-budget", ...open },
    ]);
  });

  it("does not ask for futures where the town has no model", () => {
    expect(attentionItems({ ...facts, futuresRun: false, futuresPossible: false })).toEqual([]);
  });

  it("asks for a first phase in an empty plan", () => {
    expect(attentionItems({ ...facts, phases: [] })).toEqual([{ kind: "no-phases" }]);
  });
});
