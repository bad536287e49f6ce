import { describe, expect, it } from "vitest";
import { readingOf } from "../../test/reading-of.ts";
import { IndicatorId } from "../indicator/indicator.ts";
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
});
