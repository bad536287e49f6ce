import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atlasHeadline, spokenShare } from "./atlas-headline.ts";

const cities = [
  { class: "growing", comparable: 30, shrank: 13 },
  { class: "mature", comparable: 136, shrank: 83 },
  { class: "declining", comparable: 64, shrank: 45 },
  { class: "regenerating", comparable: 23, shrank: 11 },
] as const;

describe("atlasHeadline", () => {
  it("says what the census of 2020 says", () => {
    expect(atlasHeadline({ compared: 2409, shrank: 1457 }, cities)).toEqual({
      counties: { shrank: 1457, of: 2409 },
      countiesSpoken: { kind: "words", part: 3, of: 5 },
      cities: { shrank: 152, of: 253 },
      citiesCompared: "as-often",
      worst: { resourceClass: "declining", shrank: 45, of: 64 },
    });
  });

  it("notices when resource cities shrink more or less often", () => {
    expect(atlasHeadline({ compared: 100, shrank: 20 }, cities).citiesCompared).toBe("more-often");
    expect(atlasHeadline({ compared: 100, shrank: 90 }, cities).citiesCompared).toBe("less-often");
  });

  it("names no class when no city can be compared", () => {
    expect(atlasHeadline({ compared: 10, shrank: 5 }, []).worst).toBeNull();
  });
});

describe("spokenShare", () => {
  it("is never further than two points from the truth", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (percent) => {
        const spoken = spokenShare(percent);
        const said = spoken.kind === "words" ? (spoken.part / spoken.of) * 100 : spoken.percent;
        expect(Math.abs(said - percent)).toBeLessThanOrEqual(2);
      }),
    );
  });

  it("says percent when no simple share fits", () => {
    expect(spokenShare(70.3)).toEqual({ kind: "percent", percent: 70.3 });
  });
});
