import { LevelExchange, type PlanningLevel } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { directionOf, placeBeside } from "./level-direction.ts";

const exchange = (digit: number, fromLevel: PlanningLevel, toLevel: PlanningLevel) =>
  LevelExchange.parse({
    id: `00000000-0000-4000-8000-00000000000${digit}`,
    projectId: "00000000-0000-4000-8000-000000000000",
    ...{ fromLevel, toLevel, content: { en: "x", zh: "" }, state: "open", answer: null, source: null },
    ...{ measureLineageId: null, indicatorId: null, position: digit, version: 1 },
  });
const list = [
  exchange(0, "county", "township"),
  exchange(1, "village", "township"),
  exchange(2, "county", "province"),
  exchange(3, "county", "village"),
];

describe("placeBeside", () => {
  it("skips what stands in other columns", () => {
    expect(placeBeside(list, list[0]!, "after")).toBe(3);
    expect(placeBeside(list, list[3]!, "before")).toBe(0);
    expect(placeBeside(list, list[2]!, "after")).toBeNull();
  });

  it("tells down from up", () => {
    expect(list.map(directionOf)).toEqual(["down", "up", "up", "down"]);
  });
});
