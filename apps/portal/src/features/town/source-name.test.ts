import { describe, expect, it } from "vitest";
import { sourceName } from "./source-name.ts";

describe("sourceName", () => {
  it("names an address by its host", () => {
    expect(sourceName("https://chinacensus.org/prefecture/jinchang-city", "en")).toBe("chinacensus.org");
    expect(sourceName("see https://www.zgrkk.com/city/366.html; thesis 1.3", "en")).toBe("see zgrkk.com; thesis 1.3");
  });

  it("leaves other sources as they are", () => {
    expect(sourceName("State Council Guofa [2013] 45", "en")).toBe("State Council Guofa [2013] 45");
  });
});
