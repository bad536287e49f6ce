import { describe, expect, it } from "vitest";
import { futuresAddress } from "./futures-address.ts";

describe("futuresAddress", () => {
  it("reads storyline, theme, run and questions", () => {
    const run = "01a20072-adda-74f8-84ea-413943f0154a";
    const query = new URLSearchParams(
      `storyline=carry-on&theme=water&gains=2040&run=${run}&ask=residents~at-least~350000~2060&set=talent~2026~50~100`,
    );
    expect(futuresAddress(query)).toEqual({
      storylineId: "carry-on",
      theme: "water",
      gainsYear: 2040,
      ensembleId: run,
      questions: [{ outcomeId: "residents", side: "at-least", threshold: 350_000, untilYear: 2060 }],
      settings: [{ leverId: "talent", startYear: 2026, intensity: 0.5, laterIntensity: 1 }],
    });
  });

  it("passes over what it does not know", () => {
    expect(futuresAddress(new URLSearchParams("storyline=utopia&run=1&theme=love&gains=soon"))).toEqual({
      storylineId: null,
      theme: null,
      gainsYear: null,
      ensembleId: null,
      questions: [],
      settings: null,
    });
  });
});
