import { describe, expect, it } from "vitest";
import { discoverAddress } from "./discover-address.ts";

const run = "01a20072-adda-74f8-84ea-413943f0154a";

describe("discoverAddress", () => {
  it("reads what is looked into, the box on show and the boxes before it", () => {
    const query = new URLSearchParams({
      ...{ run, storyline: "desert-oasis", outcome: "residents", ask: "residents~at-least~350000~2060" },
      ...{ futures: "2000", tab: "tree", box: "price~~14000", aside: "rain~0.2~;wind~~1" },
      ...{ axes: "price,rain", stacked: "price,rain,wind" },
    });
    expect(discoverAddress(query)).toEqual({
      ensembleId: run,
      storylineId: "desert-oasis",
      outcomeId: "residents",
      questions: [{ outcomeId: "residents", side: "at-least", threshold: 350_000, untilYear: 2060 }],
      futures: 2000,
      tab: "tree",
      box: { price: { max: 14_000 } },
      aside: [{ rain: { min: 0.2 } }, { wind: { max: 1 } }],
      axes: ["price", "rain"],
      stacked: ["price", "rain", "wind"],
    });
  });

  it("passes over what it cannot read", () => {
    const nothing = { ensembleId: null, storylineId: null, outcomeId: null, questions: [], futures: null, tab: "box" };
    expect(discoverAddress(new URLSearchParams("run=1&storyline=x&futures=many&tab=love&box=?"))).toEqual({
      ...nothing,
      ...{ box: null, aside: [], axes: [], stacked: [] },
    });
  });
});
