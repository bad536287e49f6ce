import { describe, expect, it } from "vitest";
import { readingOf } from "../../test/reading-of.ts";
import { GateCondition } from "../gate/gate-condition.ts";
import { gateStatus } from "../gate/gate-status.ts";
import { IndicatorId } from "../indicator/indicator.ts";
import { Observation } from "../indicator/observation.ts";
import { LineageId } from "../plan/lineage-id.ts";
import { TownId } from "../town/town.ts";
import { alertFindings } from "./alert-findings.ts";
import type { WatchedSeries } from "./alert-state.ts";

const today = "2026-11-22";

function seriesOf(changes: Partial<WatchedSeries> = {}): WatchedSeries {
  return {
    watch: {
      indicatorId: IndicatorId.parse("B11"),
      townId: TownId.parse("620300"),
      baseline: null,
      target: null,
      threshold: { value: 4.5, side: "above", meaning: null },
      direction: "down",
      rhythm: "yearly",
    },
    indicator: { name: { en: "Desert front", zh: "沙漠前缘推进" }, unit: "m/yr" },
    townName: { en: "Jinchang", zh: "金昌" },
    responsible: { en: "Forestry bureau", zh: "林业和草原局" },
    readings: [readingOf(2024, 4.4), readingOf(2025, 4.6, { isProvisional: true })],
    isGated: false,
    earlier: [],
    ...changes,
  };
}

const findingsOf = (...series: WatchedSeries[]) => alertFindings({ today, series, gates: [] });

describe("alertFindings", () => {
  it("tells of a crossed threshold in both languages, with its numbers [MON11]", () => {
    const [found, ...others] = findingsOf(seriesOf());
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      kind: "threshold-crossed",
      key: "threshold-crossed:B11:620300",
      facts: { value: 4.6, year: 2025, threshold: 4.5, sinceYear: 2025, readingsBeyond: 1, isProvisional: "true" },
    });
    expect(found!.message.en).toBe("Desert front, Jinchang: passed 4.5 m a year with 4.6 in 2025 (provisional)");
    expect(found!.message.zh).toBe("金昌“沙漠前缘推进”越过上限 4.5 米/年：2025 年为 4.6（初步数）");
  });

  it("counts since when a threshold is crossed from the last value that was not beyond it [MON11]", () => {
    const readings = [4.6, 4.4, 4.6, 4.7, 4.8].map((value, i) => readingOf(2021 + i, value));
    expect(findingsOf(seriesOf({ readings }))[0]!.facts).toMatchObject({ sinceYear: 2023, readingsBeyond: 3 });
  });

  it("warns of a trend that crosses within fifteen years, and not of one that takes longer [MON12]", () => {
    const rising = (step: number) =>
      seriesOf({ readings: Array.from({ length: 7 }, (_, i) => readingOf(2019 + i, 3 + step * i)) });
    expect(findingsOf(rising(0.1))).toMatchObject([
      { kind: "trend", facts: { crossingYear: 2034, earliestYear: 2034, latestYear: 2034 } },
    ]);
    expect(findingsOf(rising(0.075))).toMatchObject([{ kind: "trend", facts: { crossingYear: 2039 } }]);
    expect(findingsOf(rising(0.07))).toEqual([]);
  });

  it("says of a crossing that lies in the past that there is no newer value [MON12]", () => {
    const readings = Array.from({ length: 7 }, (_, i) => readingOf(2009 + i, 3 + 0.1 * i));
    const [found] = findingsOf(seriesOf({ readings }));
    expect(found!.message.en).toBe(
      "Desert front, Jinchang: going on as up to 2015, 4.5 m a year would have been reached about 2024 (between 2024 and 2024); there is no newer value",
    );
    expect(found!.message.zh).toContain("此后尚无新数据");
  });

  it("tells of late data, and of what was never reported [MON16]", () => {
    const late = findingsOf(seriesOf({ readings: [readingOf(2024, 4.4)] }))[0];
    expect(late).toMatchObject({ kind: "late-data", facts: { occasion: "late 2024", dueOn: "2026-01-01" } });
    expect(late!.message.zh).toContain("应自 2026-01-01 起报送（林业和草原局）");
    expect(findingsOf(seriesOf({ readings: [] }))[0]!.facts.occasion).toBe("never-reported");
    const unwaited = { watch: { ...seriesOf().watch, threshold: null }, readings: [] };
    expect(findingsOf(seriesOf(unwaited))).toEqual([]);
    expect(findingsOf(seriesOf({ ...unwaited, isGated: true }))).toHaveLength(1);
  });

  it("tells of contradictions: a mark, two sources, a jump [MON13 to MON15]", () => {
    const sorts = (changes: Partial<WatchedSeries>) =>
      findingsOf(seriesOf(changes)).flatMap(({ kind, facts }) => (kind === "contradiction" ? [facts.sort] : []));
    expect(sorts({ readings: [readingOf(2025, 4, { confidence: "contradicted" })] })).toEqual(["marked"]);
    const readings = [readingOf(2025, 4)];
    expect(sorts({ readings, earlier: [{ year: 2025, value: 3.7, source: "Paper" }] })).toEqual(["sources-disagree"]);
    expect(sorts({ readings, earlier: [{ year: 2025, value: 3.7, source: "Statistics bureau" }] })).toEqual([]);
    expect(sorts({ readings, earlier: [{ year: 2025, value: 3.9, source: "Paper" }] })).toEqual([]);
    expect(sorts({ readings, earlier: [{ year: 2024, value: 3.7, source: "Paper" }] })).toEqual([]);
    const steady = [3, 3.1, 3.1, 3.2, 3.4, 3.4, 3.5, 3.6].map((value, i) => readingOf(2017 + i, value));
    expect(sorts({ readings: [...steady, readingOf(2025, 0.36)] })).toEqual(["jump"]);
    expect(sorts({ readings: [...steady, readingOf(2025, 3.8)] })).toEqual([]);
  });

  it("tells of a gate that is close to opening and keeps silent about one that is not [MON17]", () => {
    const lineageId = LineageId.parse("0195f3d4-0000-7000-8000-000000000001");
    const gate = { lineageId, title: { en: "Gate A", zh: "条件甲" } };
    const found = (status: "near" | "not-met") =>
      alertFindings({
        today,
        series: [],
        gates: [{ gate, phaseTitle: { en: "Phase 2", zh: "第二阶段" }, reading: { status, conditions: [] } }],
      });
    expect(found("near")).toMatchObject([
      { kind: "gate-near", key: `gate-near:${lineageId}`, gateLineageId: lineageId },
    ]);
    expect(found("not-met")).toEqual([]);
  });

  it("asks about a gate again on newer values and when more of it is met, not on the same values [MON20]", () => {
    const gate = {
      lineageId: LineageId.parse("0195f3d4-0000-7000-8000-000000000001"),
      title: { en: "Gate A", zh: "条件甲" },
      condition: GateCondition.parse({ kind: "all-of", conditions: [leafOn("B9", 40), leafOn("B11", 5)] }),
    };
    const occasion = (...observations: Observation[]) =>
      alertFindings({
        ...{ today, series: [] },
        gates: [{ gate, phaseTitle: { en: "Phase 2", zh: "第二阶段" }, reading: gateStatus(gate, observations) }],
      })[0]?.facts.occasion;
    const first = occasion(percentOf("B9", 2025, 38), percentOf("B11", 2025, 4.8));
    expect(first).toBe("near 2025 0");
    expect(occasion(percentOf("B9", 2025, 37), percentOf("B11", 2025, 4.8))).toBe(first);
    expect(occasion(percentOf("B9", 2025, 20), percentOf("B11", 2025, 4.8))).toBeUndefined();
    expect(occasion(percentOf("B9", 2026, 38, true), percentOf("B11", 2025, 4.8))).toBe("near 2026 provisional 0");
    expect(occasion(percentOf("B9", 2026, 38, true), percentOf("B11", 2026, 4.8))).toBe("near 2026 0");
    expect(occasion(percentOf("B9", 2026, 38), percentOf("B11", 2026, 5.1))).toBe("near 2026 1");
    expect(occasion(percentOf("B9", 2026, 41), percentOf("B11", 2026, 5.1))).toBe("met 2026 2");
  });
});

function leafOn(indicatorId: string, threshold: number) {
  return {
    ...{ kind: "value", label: { en: "Share", zh: "比例" }, indicatorId, townId: "620300", unit: "percent" },
    ...{ isProposal: false, operator: "at-least", threshold, holdYears: 1 },
  };
}

function percentOf(indicatorId: string, year: number, value: number, isProvisional = false): Observation {
  return Observation.parse({
    id: "0195f3d4-0000-7000-8000-000000000001",
    projectId: "0195f3d4-0000-7000-8000-000000000002",
    ...{ indicatorId, townId: "620300", year, unit: "percent", value: { kind: "measured", value }, isProvisional },
    provenance: { source: "Forestry bureau", licence: null, confidence: "high", note: null },
    ...{ version: 1, updatedAt: new Date(0) },
  });
}
