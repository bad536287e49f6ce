import { expect, it } from "vitest";
import { j301 } from "../test/psplib-j301-1.ts";
import { loadHighs } from "./load-highs.ts";
import { schedule } from "./schedule.ts";

it("finds the optimum of 43 published for PSPLIB's j301_1, and proves it", async () => {
  const result = schedule(j301, await loadHighs(), { timeLimitSeconds: 10 });
  expect(result).toMatchObject({
    kind: "scheduled",
    schedule: { isOptimal: true, terms: [{ aim: "delay", value: 43, bound: 43 }] },
  });
});
