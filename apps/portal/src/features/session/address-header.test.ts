import { describe, expect, it } from "vitest";
import { withoutLanguage } from "./address-header.ts";

describe("withoutLanguage", () => {
  it("takes the language off and leaves the rest as it stands", () => {
    expect(withoutLanguage("/en/projects/1/data?place=620302&year=2024")).toBe(
      "/projects/1/data?place=620302&year=2024",
    );
    expect(withoutLanguage("/zh-CN/administration")).toBe("/administration");
  });

  it("leaves an address without a language alone", () => {
    expect(withoutLanguage("/projects")).toBe("/projects");
    expect(withoutLanguage("/english")).toBe("/english");
  });
});
