import { describe, expect, it } from "vitest";
import { exampleAssumption, exampleChange } from "./example-assumption.ts";
import { withChange } from "./with-change.ts";

describe("withChange", () => {
  it("changes one figure, or one element of it, and no other", () => {
    const of = (id: string) => exampleAssumption({ parameterId: "wage", element: { id, name: { en: id, zh: id } } });
    const list = {
      kind: "ready" as const,
      modules: [],
      assumptions: [exampleAssumption(), of("mining"), of("energy")],
      strangers: [],
    };
    const change = exampleChange();
    const changes = (key: string) => withChange(list, key, change).assumptions.map((each) => each.change);
    expect(changes("reserve_life")).toEqual([change, null, null]);
    expect(changes("wage/energy")).toEqual([null, null, change]);
    expect(withChange(withChange(list, "wage/mining", change), "wage/mining", null)).toEqual(list);
  });
});
