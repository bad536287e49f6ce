import { describe, expect, it } from "vitest";
import { shareVerdict } from "./share-verdict.ts";

describe("shareVerdict", () => {
  it("divides at a third and at two thirds", () => {
    expect([0, 32, 33, 65, 66, 100].map(shareVerdict)).toEqual(["few", "few", "some", "some", "most", "most"]);
  });
});
