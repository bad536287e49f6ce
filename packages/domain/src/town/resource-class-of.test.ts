import { describe, expect, it } from "vitest";
import { resourceClassOf } from "./resource-class-of.ts";

const jinchang = { adcode2020: "620300", resourceClass: "mature" } as const;
const withoutCode = { adcode2020: null, resourceClass: "declining" } as const;
const entries = [withoutCode, jinchang];

describe("resourceClassOf", () => {
  it("finds Jinchang mature, not declining [RES1]", () => {
    expect(resourceClassOf("620300", entries)).toEqual({ kind: "listed", entry: jinchang });
  });

  it("does not pass the class of a prefecture on to its counties", () => {
    expect(resourceClassOf("620302", entries)).toEqual({ kind: "not-listed" });
  });

  it("never matches a place without a code", () => {
    expect(resourceClassOf("000000", entries)).toEqual({ kind: "not-listed" });
  });

  it.each(["", "62030", "6203000", "金昌市"])('refuses "%s" as a code', (adcode) => {
    expect(() => resourceClassOf(adcode, entries)).toThrow(/six digits/);
  });
});
