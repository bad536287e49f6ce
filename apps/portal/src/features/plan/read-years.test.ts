import { describe, expect, it } from "vitest";
import { readYears } from "./read-years.ts";

const read = (text: string) => {
  const entry = readYears(text);
  return entry.ok ? [entry.value.startYear, entry.value.endYear] : entry.problem.kind;
};

describe("readYears", () => {
  it.each([
    ["2027-2030", [2027, 2030]],
    ["2027–30", [2027, 2030]],
    ["２０２７—２０３０", [2027, 2030]],
    ["2027至2030", [2027, 2030]],
    ["2027 2030", [2027, 2030]],
    [" 2027 ", [2027, 2027]],
    ["2027–", [2027, null]],
    ["–2030", [null, 2030]],
    ["", [null, null]],
  ])("reads %j", (text, years) => {
    expect(read(text)).toEqual(years);
  });

  it.each([
    ["2030–2027", "ends-before-start"],
    ["1890–1900", "outside"],
    ["soon", "unreadable"],
    ["20272030", "unreadable"],
    ["-", "unreadable"],
    ["–30", "unreadable"],
    ["27–30", "unreadable"],
  ])("refuses %j", (text, problem) => {
    expect(read(text)).toBe(problem);
  });
});
