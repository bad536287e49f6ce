import { randomStream } from "@tamarisk/system-dynamics";
import { describe, expect, it } from "vitest";
import { uncertaintyShifts } from "./uncertainty-shifts.ts";

describe("uncertaintyShifts [PLAUS6]", () => {
  const stream = randomStream(7, "shifts");
  const column = () => Float64Array.from({ length: 400 }, () => stream.next());
  const scenarios = {
    rain: column(),
    ...Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`u${at}`, column()])),
  };

  it("tells of the one that the weights depend on, and of none that they do not", () => {
    const raw = scenarios.rain.map((value) => 1 + value);
    const sum = raw.reduce((total, one) => total + one, 0);
    const shifts = uncertaintyShifts(
      scenarios,
      raw.map((one) => one / sum),
    );
    expect(shifts[0]).toMatchObject({ id: "rain", isTold: true });
    expect(shifts.filter(({ isTold }) => isTold)).toHaveLength(1);
  });

  it("tells of nothing while all futures count the same", () => {
    const shifts = uncertaintyShifts(scenarios, new Float64Array(400).fill(1 / 400));
    expect(shifts.some(({ isTold }) => isTold)).toBe(false);
  });
});
