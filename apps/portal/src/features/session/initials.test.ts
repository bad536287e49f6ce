import { describe, expect, it } from "vitest";
import { initials } from "./initials.ts";

describe("initials", () => {
  it("takes the first and the last word", () => {
    expect(initials("Lin Xia")).toBe("LX");
    expect(initials("  ana maria de souza ")).toBe("AS");
  });

  it("takes the family name in Chinese", () => {
    expect(initials("林夏")).toBe("林");
  });

  it("takes one letter of one word, and a question mark of none", () => {
    expect(initials("planner")).toBe("P");
    expect(initials(" ")).toBe("?");
  });
});
