import { ActionPlan, type MapLayer, MapLayerDraft, Measure } from "@tamarisk/domain";
import { describe, expect, it, vi } from "vitest";
import { planCrossings } from "./plan-crossings.ts";

const uuid = (kind: number, number: number) => `0000000${kind}-0000-4000-8000-${String(number).padStart(12, "0")}`;
const text = (en: string) => ({ en, zh: "" });

/** A square of a hundredth of a degree, about 96.8 hectares at 38.5 degrees north. */
function square(west: number) {
  const east = west + 0.01;
  const ring = [
    [west, 38.5],
    [east, 38.5],
    [east, 38.51],
    [west, 38.51],
    [west, 38.5],
  ];
  return { type: "Polygon" as const, coordinates: [ring] };
}

function measure(number: number, west: number | null, version = 1): Measure {
  return Measure.parse({
    ...{ id: uuid(3, number), lineageId: uuid(3, number), implementationUnitId: uuid(2, 1), position: number, version },
    ...{ title: text(`Measure ${number}`), description: null, startYear: null, endYear: null, budgetMillionCny: null },
    ...{ capacity: null, actors: [], source: null },
    place: west === null ? null : { words: null, datum: "CGCS2000", shapes: [square(west)], isApproximate: false },
  });
}

function planOf(projectNumber: number, ...measures: Measure[]): ActionPlan {
  const own = (kind: number) => ({ id: uuid(kind, 1), lineageId: uuid(kind, 1), position: 0, version: 1 });
  const unit = { ...own(2), phaseId: uuid(1, 1), code: "1a", title: text("Unit"), measures };
  const phase = { ...own(1), title: text("Phase"), startYear: null, endYear: null, gate: null, units: [unit] };
  return ActionPlan.parse({
    ...{ id: uuid(0, 1), projectId: uuid(0, projectNumber), title: text("Plan"), versionId: uuid(0, 3) },
    ...{ versionNumber: 1, state: "draft", version: 1, updatedAt: new Date(0), phases: [phase] },
  });
}

function redLine(version: number): MapLayer {
  const draft = MapLayerDraft.parse({
    ...{ kind: "ecological-red-line", name: text("Red line"), datum: "CGCS2000", geometry: square(102) },
    ...{ source: "Bureau of natural resources", confidence: "high", note: null },
  });
  return { ...draft, id: uuid(4, 1), projectId: uuid(0, 1), areaHectares: 96.8, version } as MapLayer;
}

describe("planCrossings", () => {
  it("names the measure that crosses a red line with the hectares, and counts the others", async () => {
    const plan = planOf(10, measure(1, 102.005), measure(2, 102.02), measure(3, null));
    const found = await planCrossings(plan, [redLine(1)], async () => [redLine(1)]);
    expect(found).toMatchObject({ controlLayers: 1, placedMeasures: 2, unplacedMeasures: 1 });
    expect(found.measures.map(({ measureId }) => measureId)).toEqual([uuid(3, 1)]);
    const [first] = found.measures;
    expect(first!.crossings).toMatchObject([{ rule: "must-not-enter", layerKind: "ecological-red-line" }]);
    expect(first!.hectares).toBeCloseTo(96.8, 0);
    expect(first!.crossings[0]!.hectares).toBeCloseTo(96.8 / 2, 0);
  });

  it("says the same again without work while neither the plan nor a layer changes", async () => {
    const load = vi.fn(async () => [redLine(1)]);
    const plan = planOf(11, measure(1, 102.005));
    const found = await planCrossings(plan, [redLine(1)], load);
    expect(await planCrossings(plan, [redLine(1)], load)).toBe(found);
    const moved = planOf(11, measure(1, 102.02, 2));
    expect((await planCrossings(moved, [redLine(1)], load)).measures).toEqual([]);
    expect(load).toHaveBeenCalledTimes(1);
    await planCrossings(moved, [redLine(2)], load);
    expect(load).toHaveBeenCalledTimes(2);
  });
});
