import { describe, expect, it } from "vitest";
import { jinchang } from "../towns/jinchang.ts";
import { vitalPath } from "./vital-path.ts";

const medium = { improvement: 1, fertility: 0, townFactor: 1 };
const path = () => vitalPath(jinchang, [2021, 2041, 2081], 2021);

describe("vitalPath", () => {
  it("starts every variant from the same death rates [MORT4]", () => {
    const base = [...path().ratesOf(medium)[0]!.survival];
    expect([...path().ratesOf({ ...medium, improvement: 0.4 })[0]!.survival]).toEqual(base);
  });

  it("without improvement leaves the rates as they are for ever; with more of it people live longer [MORT4]", () => {
    const survivalAt70 = (improvement: number) =>
      path()
        .ratesOf({ ...medium, improvement })
        .map((rates) => rates.survival[70]!);
    const [now, later, latest] = survivalAt70(0);
    expect([later, latest]).toEqual([now, now]);
    expect(survivalAt70(1)[1]).toBeGreaterThan(survivalAt70(0.5)[1]!);
    expect(survivalAt70(1)[2]).toBeGreaterThan(survivalAt70(1)[1]!);
  });

  it("multiplies every death rate by the town's factor, so survival is taken to its power", () => {
    const national = path().ratesOf(medium)[1]!.survival[60]!;
    expect(path().ratesOf({ ...medium, townFactor: 1.2 })[1]!.survival[60]).toBeCloseTo(national ** 1.2, 12);
  });

  it("gives the same rates whatever was asked before", () => {
    const fresh = path().ratesOf({ ...medium, fertility: 1 });
    const used = path();
    used.ratesOf({ improvement: 1.4, fertility: -1, townFactor: 1.1 });
    used.ratesOf(medium);
    expect(used.ratesOf({ ...medium, fertility: 1 })).toEqual(fresh);
  });
});
