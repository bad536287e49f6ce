import type { Steps } from "@tamarisk/scenario-engine";
import { describe, expect, it } from "vitest";
import { inTurns } from "./in-turns.ts";

const giveUpMs = 4_000;

describe("inTurns", () => {
  it("lets others in again and again while the work goes on, and gives its result", async () => {
    let turns = 0;
    const other = setInterval(() => turns++, 1);
    function* untilOthersCame(): Steps<number> {
      const end = performance.now() + giveUpMs;
      while (turns < 3 && performance.now() < end) yield;
      return turns;
    }
    const found = await inTurns(untilOthersCame());
    clearInterval(other);
    expect(found).toBeGreaterThanOrEqual(3);
  });

  it("passes on what the work throws", async () => {
    const broken = (function* (): Steps<never> {
      yield;
      throw new RangeError("no course");
    })();
    await expect(inTurns(broken)).rejects.toThrow("no course");
  });
});
