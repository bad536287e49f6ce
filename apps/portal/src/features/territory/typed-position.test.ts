import { describe, expect, it } from "vitest";
import { typedPosition } from "./typed-position.ts";

describe("typedPosition", () => {
  it.each(["102.19, 38.52", "102.19 38.52", "102.19，38.52", "102.19°E 38.52°N", "东经102.19°，北纬38.52°"])(
    "reads %s",
    (text) => expect(typedPosition(text)).toEqual({ kind: "position", at: [102.19, 38.52] }),
  );

  it("knows metres of a projection from degrees", () => {
    expect(typedPosition("18345221, 4265000")).toEqual({ kind: "projected", found: 18_345_221 });
  });

  it("refuses what is no place", () => {
    expect(typedPosition("102.19")).toEqual({ kind: "not-two-numbers", found: "102.19" });
    expect(typedPosition("Jinchang, here").kind).toBe("not-two-numbers");
    expect(typedPosition("38.52, 102.19")).toEqual({ kind: "out-of-range", found: [38.52, 102.19] });
  });
});
