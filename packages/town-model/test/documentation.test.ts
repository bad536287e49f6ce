import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { jinchang } from "../src/towns/jinchang.ts";
import { townDocumentation } from "../tools/docs/town-documentation.ts";

describe("docs/model", () => {
  const documentation = townDocumentation(jinchang);
  const committed = (path: string) => readFileSync(new URL(`../../../docs/model/${path}`, import.meta.url), "utf8");

  it.each([
    ["README", "en"],
    ["water", "en"],
    ["population", "zh"],
    ["finance", "zh"],
  ] as const)("%s (%s) is what the equations say", (name, language) => {
    const isCurrent = committed(`${language}/${name}.md`) === documentation.page(name, language);
    const advice = "docs/model is not what the equations say; run pnpm --filter @tamarisk/town-model build:docs";
    expect(isCurrent, advice).toBe(true);
  });

  it("has a picture of every module in both languages", () => {
    for (const language of ["en", "zh"]) {
      for (const id of documentation.written.keys())
        expect(committed(`pictures/${id}.${language}.svg`)).toMatch(/^<svg /);
    }
  });
});
