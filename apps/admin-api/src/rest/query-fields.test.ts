import { describe, expect, it } from "vitest";
import { z } from "zod";
import { queryFields } from "./query-fields.ts";

const fields = {
  take: z.int().min(1).max(500).default(100),
  open: z.boolean().optional(),
  ids: z.array(z.string()).optional(),
  years: z.array(z.int()),
  name: z.string(),
};
const read = (search: string) => queryFields(new URLSearchParams(search), fields);

describe("queryFields", () => {
  it("reads numbers, yes and no, and lists where a field is one", () => {
    expect(read("take=50&open=false&ids=a&years=2020&years=2021&name=7")).toEqual({
      ...{ take: 50, open: false, ids: ["a"], years: [2020, 2021], name: "7" },
    });
  });

  it("leaves as text what does not read as such: nothing is not zero, and no is not yes", () => {
    const odd = ["", " ", "0x10", "1e309", "NaN", "١٢", "null"];
    for (const text of odd) expect(read(`take=${encodeURIComponent(text)}`)).toEqual({ take: text });
    for (const text of ["", "0", "no", "FALSE"]) expect(read(`open=${text}`)).toEqual({ open: text });
  });

  it("keeps every value of a field that takes one, and fields nobody asked for, to be refused", () => {
    expect(read("name=a&name=b&__proto__=c&toString=d")).toEqual(
      Object.fromEntries([
        ["name", ["a", "b"]],
        ["__proto__", "c"],
        ["toString", "d"],
      ]),
    );
  });

  it("does not change the rules it reads", () => {
    read("take=50&open=true");
    expect(fields.take.safeParse("50").success).toBe(false);
    expect(fields.open.safeParse("false").success).toBe(false);
  });
});
