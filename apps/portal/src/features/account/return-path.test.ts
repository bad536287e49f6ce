import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { returnPath } from "./return-path.ts";

describe("returnPath", () => {
  it("goes back to a page of this site", () => {
    expect(returnPath("/projects/new?town=620300", "/projects")).toBe("/projects/new?town=620300");
  });

  it.each([
    "https://elsewhere.example",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "projects",
    "",
    null,
    undefined,
  ])("does not follow %s", (wanted) => {
    expect(returnPath(wanted, "/projects")).toBe("/projects");
  });

  it("never leaves the site", () => {
    fc.assert(
      fc.property(fc.string(), (wanted) => {
        const url = new URL(returnPath(wanted, "/projects"), "http://127.0.0.1:3000");
        expect(url.origin).toBe("http://127.0.0.1:3000");
      }),
    );
  });
});
