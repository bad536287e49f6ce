import { describe, expect, it } from "vitest";
import { allParameters } from "../modules.ts";
import { jinchang } from "../towns/jinchang.ts";
import { changeProblems } from "./change-problems.ts";

const explored = jinchang.uncertainties.find(({ id }) => id === "reserve_life")!.id;
const [ofSector] = Object.entries(allParameters).find(([, { of }]) => of === "sector")!;
const survey = { id: explored, value: 30, low: 20, high: 45, source: "mine survey 2026" };
const [, most] = allParameters[explored]!.limits;

describe("changeProblems", () => {
  it("finds nothing wrong with a figure within its limits", () => {
    expect(changeProblems(jinchang, survey)).toEqual([]);
    expect(changeProblems(jinchang, { ...survey, value: 20 })).toEqual([]);
  });

  it("names every number that the equations cannot take, what was expected, and an example", () => {
    const problems = changeProblems(jinchang, { ...survey, value: most + 1, high: most + 2 });
    expect(problems.map(({ field }) => field)).toEqual(["value", "high"]);
    expect(problems[0]!.message).toMatch(new RegExp(`found ${most + 1}; expected .* to ${most} year, such as \\d`));
  });

  it("asks for a range where the figure is explored over it", () => {
    const [problem] = changeProblems(jinchang, { ...survey, low: 30, high: 30 });
    expect(problem).toMatchObject({ field: "high", kind: "no-range" });
    expect(problem!.message).toContain("expected low < high");
  });

  it("asks for a figure of the model, and for one of its elements where it has several", () => {
    expect(changeProblems(jinchang, { ...survey, id: "camels" })[0]).toMatchObject({ field: "id", kind: "unknown" });
    expect(changeProblems(jinchang, { ...survey, element: "core" })[0]!.message).toContain("expected none");
    const { message } = changeProblems(jinchang, { ...survey, id: ofSector })[0]!;
    expect(message).toMatch(/^found nothing; expected one of mining, .* such as "mining"$/);
  });
});
