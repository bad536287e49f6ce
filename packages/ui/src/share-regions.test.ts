import { describe, expect, it } from "vitest";
import { shareRegions } from "./share-regions.ts";

const ends = { x: [0, 10], y: [0, 10] } as const;
const at = ({ x, y }: { x: number; y: number }) => [x, 10 - y] as const;

describe("shareRegions", () => {
  it("takes the corners above a level and the ends of its line, once around", () => {
    const line = { share: 0.5, from: { x: 4, y: 0 }, to: { x: 6, y: 10 } };
    const plane = { corners: [0.3, 0.8, 0.2, 0.7], lines: [line] };
    const [lower, half, upper] = shareRegions(plane, [0.1, 0.5, 0.9], ends, at);
    expect(lower).toBe("M0 0L10 0L10 10L0 10Z");
    expect(half).toBe("M6 0L10 0L10 10L4 10Z");
    expect(upper).toBe("");
  });

  it("cuts a corner off", () => {
    const line = { share: 0.5, from: { x: 0, y: 8 }, to: { x: 2, y: 10 } };
    expect(shareRegions({ corners: [0.4, 0.1, 0.6, 0.4], lines: [line] }, [0.5], ends, at)).toEqual(["M0 0L2 0L0 2Z"]);
  });
});
