import {
  ActionId,
  IndicatorId,
  KeptPathwayMap,
  LineageId,
  PhaseId,
  Uncertainty,
  Vulnerability,
} from "@tamarisk/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assumption } from "../assumption/assumption-list.ts";
import { assembleWhyChain } from "./assemble-why-chain.ts";
import type { WhyFacts } from "./why-facts.ts";
import { whyGraph } from "./why-graph.ts";
import { whyReach } from "./why-reach.ts";

const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const named = (name: string) => ({ en: name, zh: name });
const [projectId, ensembleId, mapId, boxId] = [1, 2, 3, 4].map(idOf) as [string, string, string, string];
const lineage = (number: number) => LineageId.parse(idOf(100 + number));
const phase = (number: number) => PhaseId.parse(idOf(200 + number));
const kept = { projectId, by: "Lin Xia", updatedAt: new Date(0), version: 1 };
const objective = { outcomeId: "desert_front", side: "at-most", threshold: 4.5, untilYear: 2060 };

const uncertainty = (id: string) =>
  Uncertainty.parse({
    ...{ id, name: named(id), unit: "1", source: `study of ${id}` },
    distribution: { kind: "triangular", low: 0, mode: 0.5, high: 1 },
  });
const figure = (parameterId: string, isExplored: boolean): Assumption => ({
  ...{ parameterId, moduleId: "land", name: named(parameterId), element: null, unit: named("1") },
  limits: { low: 0, high: 1 },
  own: { value: 0.5, low: 0, high: 1, source: `study of ${parameterId}`, basis: "judgement", confidence: "low" },
  ...{ isExplored, change: null },
});
const ensemble = {
  id: ensembleId as WhyFacts["ensembles"][number]["id"],
  state: "finished" as const,
  recipe: {
    model: { name: "town", version: "1.0.0", parametersHash: "a" },
    sampling: { method: "latin-hypercube", experimentCount: 500, seed: 7 },
    ...{ uncertainties: [uncertainty("survival"), uncertainty("wind")], parameterChanges: [] },
  } as unknown as WhyFacts["ensembles"][number]["recipe"],
};
const map = KeptPathwayMap.parse({
  ...{ ...kept, id: mapId, name: named("Front"), ensembleId, futures: 100, basePolicyId: "oasis", objective },
  ...{ watch: { margin: 0.1, delayYears: 1, settleYears: 5 }, vulnerabilityIds: [boxId], handedOver: [] },
  rules: {
    actions: ["shrubs", "river"].map((id) => ({
      ...{ id, name: named(id), cost: null, leadTimeYears: 5 },
      settings: [{ leverId: id, intensity: 0.5, laterIntensity: 1 }],
    })),
  },
  lines: [
    {
      ...{ id: "oasis", label: named("Oasis"), mark: "O", isEdited: false },
      sequence: [
        { actionId: "shrubs", decideYear: 2030 },
        { actionId: "river", decideYear: 2041 },
      ],
    },
  ],
});
const box = Vulnerability.parse({
  ...{ ...kept, id: boxId, name: named("Shrubs die"), ensembleId, policyId: "oasis", objective },
  box: { limits: { survival: { max: 0.3 } } },
  quality: { coverage: 0.5, density: 0.75, mass: 0.4, n: 40, k: 30 },
});
const origin = { mapId: map.id, lineId: "oasis", actionId: ActionId.parse("shrubs") };
const [cover, jobs] = [IndicatorId.parse("B9"), IndicatorId.parse("B4")];

/** Two phases: a measure of a pathway and a typed one behind a gate; one typed measure before it. */
const facts: WhyFacts = {
  measures: [
    { lineageId: lineage(1), title: named("Talks"), source: null, origin: null, indicatorIds: [], phaseId: phase(1) },
    {
      ...{ lineageId: lineage(2), title: named("Plant shrubs"), source: "Pathways", origin },
      ...{ indicatorIds: [], phaseId: phase(2) },
    },
    {
      ...{ lineageId: lineage(3), title: named("Train"), source: "document 001, 4.2", origin: null },
      ...{ indicatorIds: [jobs], phaseId: phase(2) },
    },
  ],
  gates: [
    { lineageId: lineage(9), title: named("Gate"), indicatorIds: [cover], ensembleId: null, opensPhaseId: phase(2) },
  ],
  ...{ maps: [map], vulnerabilities: [box], ensembles: [ensemble] },
  assumptions: [figure("wind", true), figure("survival", true), figure("births", false)],
  model: { version: "1.0.0", parametersHash: "a" },
  indicators: [
    { id: cover, name: named("Cover"), watchedId: null, outcomeId: null },
    { id: jobs, name: named("Jobs"), watchedId: null, outcomeId: null },
  ],
};
const chainOf = (kind: "measure" | "gate" | "indicator" | "assumption" | "vulnerability", id: string) =>
  assembleWhyChain(facts, { kind, id })!;
const titles = (nodes: readonly { readonly step: string; readonly title: { readonly en: string } }[]) =>
  nodes.map(({ step, title }) => `${step}: ${title.en}`);

describe("assembleWhyChain", () => {
  it("walks a handed-over measure down to the sources and up to what is watched", () => {
    const chain = chainOf("measure", lineage(2));
    expect(titles(chain.above)).toEqual(["indicator: Cover", "gate: Gate"]);
    expect(titles(chain.below)).toEqual([
      ...["station: shrubs", "pathway-map: Front", "vulnerability: Shrubs die", "ensemble: 500 futures, seed 7"],
      ...["assumption: survival", "assumption: wind"],
      ...["source: Pathways", "source: study of wind", "source: study of survival"],
    ]);
    expect(chain.below[0]).toMatchObject({ line: named("Oasis"), decideYear: 2030, next: { decideYear: 2041 } });
    expect(chain.below[3]).toMatchObject({ modelVersion: "1.0.0", isPresent: true });
    expect(chain.counts).toContainEqual({ side: "below", step: "assumption", count: 3 });
    expect(chain.gaps).toEqual([]);
  });

  it("says of a typed measure that no pathway stands behind it, and gives its source", () => {
    const chain = chainOf("measure", lineage(3));
    expect(titles(chain.below)).toEqual(["source: document 001, 4.2"]);
    expect(chain.gaps).toEqual([{ step: "station", reason: "typed-by-hand", count: 1 }]);
    expect(chainOf("measure", lineage(1)).gaps.map(({ reason }) => reason)).toEqual([
      ...["typed-by-hand", "typed-without-source", "no-indicator"],
    ]);
  });

  it("does not call a measure typed that was handed over before its line was recorded [WHY5]", () => {
    const handedOver = { ...facts.measures[1]!, origin: null, source: "Pathways “Front”, Oasis; study of wind" };
    const chain = assembleWhyChain({ ...facts, measures: [handedOver] }, { kind: "measure", id: lineage(2) });
    expect(chain?.gaps).toContainEqual({ step: "station", reason: "origin-not-recorded", count: 1 });
    expect(chain?.gaps.map(({ reason }) => reason)).not.toContain("typed-by-hand");
  });

  it("lets a gate rest on every measure of the phase that it opens, and on no other [WHY3]", () => {
    const chain = chainOf("gate", lineage(9));
    expect(titles(chain.below).filter((title) => title.startsWith("measure"))).toEqual([
      ...["measure: Plant shrubs", "measure: Train"],
    ]);
    expect(chain.links.filter(({ because }) => because === "opens")).toHaveLength(2);
  });

  it("tells what rests on a figure: not the measure that no pathway stands behind", () => {
    const { above, gaps } = chainOf("assumption", "survival");
    expect(titles(above)).toEqual([
      ...["indicator: Cover", "gate: Gate", "measure: Plant shrubs", "station: shrubs", "pathway-map: Front"],
      ...["vulnerability: Shrubs die", "ensemble: 500 futures, seed 7"],
    ]);
    expect(gaps).toEqual([]);
    expect(titles(chainOf("assumption", "births").above)).toContain("measure: Plant shrubs");
  });

  it("knows no chain for what is not there, and says when a map has gone", () => {
    expect(assembleWhyChain(facts, { kind: "measure", id: lineage(4) })).toBeNull();
    const without = assembleWhyChain({ ...facts, maps: [] }, { kind: "measure", id: lineage(2) });
    expect(without?.gaps).toEqual([{ step: "pathway-map", reason: "map-removed", count: 1 }]);
    const unused = assembleWhyChain({ ...facts, gates: [] }, { kind: "indicator", id: cover });
    expect(unused?.gaps).toEqual([{ step: "measure", reason: "nothing-watches", count: 1 }]);
  });

  it("reaches one thing from another downwards exactly when it reaches the other from it upwards", () => {
    const pick = fc.nat({ max: 3 });
    const measures = fc.array(fc.record({ phase: pick, isHandedOver: fc.boolean(), aims: fc.subarray([cover, jobs]) }));
    const gates = fc.uniqueArray(fc.record({ phase: pick, waits: fc.subarray([cover, jobs]), asks: fc.boolean() }), {
      selector: (gate) => gate.phase,
    });
    fc.assert(
      fc.property(measures, gates, fc.boolean(), (ofPlan, ofPhases, hasBox) => {
        const graph = whyGraph({
          ...facts,
          measures: ofPlan.map((one, place) => ({
            ...{ lineageId: lineage(10 + place), title: named(`${place}`), source: one.aims[0] ?? null },
            ...{ origin: one.isHandedOver ? origin : null, indicatorIds: one.aims, phaseId: phase(one.phase) },
          })),
          gates: ofPhases.map((one, place) => ({
            ...{ lineageId: lineage(50 + place), title: named(`${place}`), indicatorIds: one.waits },
            ...{ ensembleId: one.asks ? ensemble.id : null, opensPhaseId: phase(one.phase) },
          })),
          vulnerabilities: hasBox ? [box] : [],
        });
        const keys = [...graph.nodes.keys()];
        const below = new Map(keys.map((key) => [key, whyReach(graph, key, "below")]));
        const above = new Map(keys.map((key) => [key, whyReach(graph, key, "above")]));
        for (const a of keys) for (const b of keys) expect(below.get(a)!.has(b)).toBe(above.get(b)!.has(a));
      }),
      { numRuns: 50 },
    );
  });

  it("is soon through with 2,000 measures", () => {
    const measures = Array.from({ length: 2000 }, (_, place) => ({
      ...facts.measures[1]!,
      lineageId: lineage(1000 + place),
      phaseId: phase(place % 7),
    }));
    const { counts, above } = assembleWhyChain({ ...facts, measures }, { kind: "assumption", id: "wind" })!;
    expect(counts).toContainEqual({ side: "above", step: "measure", count: 2000 });
    expect(above.filter(({ step }) => step === "measure")).toHaveLength(60);
  });
});
