import { KeptParameterChange } from "@tamarisk/domain";
import type { Assumption } from "./assumptions-screen-props.ts";

/** A figure for tests: reserves of 25 years, explored from 12 to 45. */
export function exampleAssumption(different: Partial<Assumption> = {}): Assumption {
  return {
    parameterId: "reserve_life",
    moduleId: "economy",
    name: { en: "Own ore", zh: "本地矿石可采年限" },
    element: null,
    unit: { en: "years", zh: "年" },
    limits: { low: 1, high: 200 },
    own: { value: 25, low: 12, high: 45, source: "mine report", basis: "data", confidence: "medium" },
    isExplored: true,
    change: null,
    ...different,
  };
}

/** What a project has set in its place. */
export function exampleChange(change: Partial<KeptParameterChange["change"]> = {}): KeptParameterChange {
  return KeptParameterChange.parse({
    id: "01a20068-762a-767c-aa55-63d2fa9175df",
    change: { id: "reserve_life", value: 30, low: 20, high: 60, source: "survey 2026", ...change },
    by: "Lin Xia",
    updatedAt: new Date("2026-03-01T08:00:00Z"),
    version: 1,
  });
}
