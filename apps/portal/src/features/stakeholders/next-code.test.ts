import { describe, expect, it } from "vitest";
import { nextCode } from "./next-code.ts";

describe("nextCode", () => {
  it("counts on from the highest of its class, gaps and other classes aside", () => {
    expect(nextCode("public", ["P1", "P9", "C10"])).toBe("P10");
    expect(nextCode("civic", ["P1", "P9", "C10"])).toBe("C11");
  });

  it("begins with 1, whatever codes of another make there are", () => {
    expect(nextCode("private", [])).toBe("R1");
    expect(nextCode("public", ["Police", "P1a", "P", "水务局"])).toBe("P1");
  });
});
