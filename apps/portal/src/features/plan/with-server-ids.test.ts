import { describe, expect, it } from "vitest";
import { withServerIds } from "./with-server-ids.ts";

const ids = new Map([["draft-1", "7f"]]);

describe("withServerIds", () => {
  it("names a new thing as the server does, wherever an edit speaks of it", () => {
    expect(withServerIds({ kind: "move-unit", unitId: "2a", toPhaseId: "draft-1", to: 0 }, ids)).toEqual({
      kind: "move-unit",
      unitId: "2a",
      toPhaseId: "7f",
      to: 0,
    });
  });

  it("leaves everything else as it is, texts that look like an id included", () => {
    const edit = { kind: "add-unit", phaseId: "9c", draft: { code: "draft-1" } };
    expect(withServerIds(edit, ids)).toEqual(edit);
  });
});
