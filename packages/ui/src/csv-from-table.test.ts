import { describe, expect, it } from "vitest";
import { csvFromTable } from "./csv-from-table.ts";

const csv = (...cells: (string | number | null)[]) =>
  csvFromTable({ caption: "", columns: ["a"], rows: [cells] }).slice("\uFEFFa\r\n".length);

describe("csvFromTable", () => {
  it("starts with the mark that lets Excel read Chinese, then the head", () => {
    expect(csvFromTable({ caption: "", columns: ["县", "change %"], rows: [["金川区", 13.9]] })).toBe(
      "\uFEFF县,change %\r\n金川区,13.9\r\n",
    );
  });

  it("leaves no data empty and keeps zero", () => {
    expect(csv(null, 0)).toBe(",0\r\n");
  });

  it("quotes commas, quotes and line breaks", () => {
    expect(csv('a "b", c', "two\nlines")).toBe('"a ""b"", c","two\nlines"\r\n');
  });

  it("does not let a text run as a formula, and leaves negative numbers alone", () => {
    expect(csv('=HYPERLINK("x")', "@cmd", -24.6)).toBe('"\'=HYPERLINK(""x"")",\'@cmd,-24.6\r\n');
  });
});
