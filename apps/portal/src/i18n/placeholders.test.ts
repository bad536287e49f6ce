import { describe, expect, it } from "vitest";
import { placeholders } from "./placeholders.ts";

describe("placeholders", () => {
  it("names arguments with and without a format", () => {
    expect(placeholders("{shrank, number} of {compared}")).toEqual(["compared", "shrank"]);
  });

  it("does not take the choices of a select for arguments", () => {
    expect(placeholders("{state, select, draft {draft} other {none}}")).toEqual(["state"]);
  });

  it("finds arguments inside the choices", () => {
    expect(placeholders("{n, plural, =0 {none} one {# of {total}} other {# of {total}}} by {who}")).toEqual([
      "n",
      "total",
      "who",
    ]);
  });

  it("names tags", () => {
    expect(placeholders("<link>All {n}</link>")).toEqual(["<link>", "n"]);
  });

  it("finds nothing in plain text", () => {
    expect(placeholders("No data")).toEqual([]);
  });
});
