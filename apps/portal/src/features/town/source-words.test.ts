import { describe, expect, it } from "vitest";
import { sourceWords } from "./source-words.ts";

describe("sourceWords", () => {
  it("says in Chinese what the shipped tables say in English, as a whole before its parts", () => {
    expect(sourceWords("Official list; facts", "zh-CN")).toBe("官方名单，属事实信息");
    expect(sourceWords("Official list; facts", "en")).toBe("Official list; facts");
  });

  it("says every known part of a joined source, and leaves the others", () => {
    expect(sourceWords("thesis 1.3; survey of 2025", "zh-CN")).toBe("学位论文 1.3 节；survey of 2025");
  });

  it("leaves alone what people have typed", () => {
    expect(sourceWords("民勤县水务局; 2023", "zh-CN")).toBe("民勤县水务局; 2023");
    expect(sourceWords("constructor", "zh-CN")).toBe("constructor");
  });
});
