import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  choiceColumn,
  choicesColumn,
  dayColumn,
  joined,
  listColumn,
  numberColumn,
  textColumn,
  wholeColumn,
} from "./column.ts";
import { levels, taskStates, yesNo } from "./words.ts";

const look = { key: "x", header: { en: "X", zh: "列" }, width: 10 };

describe("a column of numbers", () => {
  const { read } = numberColumn(look);

  it("reads numbers as Excel, English and Chinese keyboards write them", () => {
    for (const [cell, value] of [
      [12.5, 12.5],
      ["12.5", 12.5],
      ["1,234,567.5", 1_234_567.5],
      ["１２", 12],
      ["−3", -3],
      ["1e3", 1000],
    ] as const) {
      expect(read(cell)).toEqual({ ok: true, value });
    }
  });

  it("takes a blank for nothing, never for zero", () => {
    for (const cell of [undefined, "", "   "]) expect(read(cell)).toEqual({ ok: true, value: null });
    expect(read(0)).toEqual({ ok: true, value: 0 });
  });

  it("takes no word for a number", () => {
    for (const cell of ["N/A", "yes", "-", "—", "暂无", "1,23", "12 %", true]) {
      expect(read(cell)).toEqual({ ok: false, problem: { kind: "not-a-number" } });
    }
    expect(read({ error: "#N/A" })).toEqual({ ok: false, problem: { kind: "cell-error" } });
  });
});

describe("a column of years", () => {
  it("takes whole numbers only", () => {
    const { read } = wholeColumn(look);
    expect(read("2030")).toEqual({ ok: true, value: 2030 });
    expect(read(2030.5)).toEqual({ ok: false, problem: { kind: "not-a-whole-number" } });
  });
});

describe("a column of days", () => {
  const { read } = dayColumn(look);

  it("reads Excel's dates and the three ways people write one", () => {
    for (const cell of [46447, "2027-03-01", "2027/3/1", "2027.3.1", "2027年3月1日", "2027/3/1 0:00:00"]) {
      expect(read(cell)).toEqual({ ok: true, value: "2027-03-01" });
    }
  });

  it("refuses days that are not in the calendar, and words", () => {
    for (const cell of ["2027-02-30", "2027-13-01", "spring 2027", 46447.5]) {
      expect(read(cell)).toEqual({ ok: false, problem: { kind: "not-a-day" } });
    }
  });
});

describe("a column of words", () => {
  it("takes them in either language and any case, and says which there are", () => {
    const { read, write } = choiceColumn(look, taskStates);
    for (const cell of ["In progress", "进行中", "in-progress"])
      expect(read(cell)).toEqual({ ok: true, value: "in-progress" });
    expect(read("started")).toMatchObject({ ok: false, problem: { kind: "not-one-of" } });
    expect([write("done", "en"), write("done", "zh-CN"), write(null, "en")]).toEqual(["done", "已完成", null]);
    expect(choiceColumn(look, yesNo).read("是")).toEqual({ ok: true, value: "yes" });
  });

  it("takes several, whatever stands between them, in any order", () => {
    const { read } = choicesColumn(look, levels);
    expect(read("village、county")).toEqual(read("市县级，村级"));
    expect(read("county; moon")).toMatchObject({ ok: false });
  });

  it("reads back what it wrote, in both languages", () => {
    const { read, write } = choicesColumn(look, levels);
    fc.assert(
      fc.property(
        fc.subarray(Object.keys(levels)),
        fc.constantFrom("en" as const, "zh-CN" as const),
        (keys, locale) => {
          const value = joined(keys);
          expect(read(write(value, locale) ?? undefined)).toEqual({ ok: true, value });
        },
      ),
    );
  });
});

describe("columns of text and of codes", () => {
  it("keep a text as it is, and sort codes so that the same list is the same text", () => {
    expect(textColumn(look).read("  =1+1 ")).toEqual({ ok: true, value: "=1+1" });
    expect(textColumn(look).read("a\r\nb\u0001")).toEqual({ ok: true, value: "a\nb" });
    expect(listColumn(look).read("P3, C4、P3")).toEqual({ ok: true, value: "C4, P3" });
  });
});
