import { expect, it } from "vitest";
import { needAfter, withNeed } from "./needs-of-gap.ts";

const needs = [
  { year: 2030, amount: 300 },
  { year: 2036, amount: 450 },
];

it("changes one line, and none to a year that another has or to less than nothing", () => {
  expect(withNeed(needs, 1, { year: 2034, amount: 450 })).toEqual([needs[0], { year: 2034, amount: 450 }]);
  expect(withNeed(needs, 1, { year: 2030, amount: 450 })).toEqual(needs);
  expect(withNeed(needs, 0, { year: 2030, amount: -1 })).toEqual(needs);
});

it("adds a line after the latest", () => {
  expect(needAfter(needs.toReversed())).toEqual({ year: 2041, amount: 450 });
});
