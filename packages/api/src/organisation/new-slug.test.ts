import { Organisation } from "@tamarisk/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newSlug } from "./new-slug.ts";

describe("newSlug", () => {
  it("keeps the Latin letters of a name and adds six random characters", () => {
    expect(newSlug("Jinchang Planning Bureau")).toMatch(/^jinchang-planning-bureau-[0-9a-f]{6}$/);
    expect(newSlug("Büro für Städte")).toMatch(/^bu-ro-fu-r-sta-dte-[0-9a-f]{6}$/);
    expect(newSlug("金昌市自然资源局")).toMatch(/^office-[0-9a-f]{6}$/);
  });

  it("is a valid short name for any name", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), (name) => {
        expect(Organisation.shape.slug.safeParse(newSlug(name)).success).toBe(true);
      }),
    );
  });
});
