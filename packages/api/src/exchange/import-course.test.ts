import type { ImportProgress } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { ImportCourse } from "./import-course.ts";

function followed() {
  const said: ImportProgress[] = [];
  const stop = new AbortController();
  const course = new ImportCourse((progress) => said.push(progress), stop.signal);
  return { said, stop, course };
}

/** Keeps the thread busy, as the comparison of many rows does. */
function work(ms: number): void {
  for (const begun = performance.now(); performance.now() - begun < ms; );
}

describe("the course of an import", () => {
  it("counts rows as they are done, each step from nothing", async () => {
    const { said, course } = followed();
    course.begin("reading", 3);
    for await (const _ of course.each(["a", "b"])) work(0);
    await course.advance(1);
    course.begin("comparing");
    expect(said).toEqual([
      { step: "reading", done: 0, total: 3 },
      { step: "reading", done: 3, total: 3 },
      { step: "comparing", done: 0, total: null },
    ]);
  });

  it("lets others have their turn while it walks over rows", async () => {
    const { course } = followed();
    let turns = 0;
    const others = setInterval(() => turns++, 1);
    for await (const _ of course.each(Array.from({ length: 20 }))) work(10);
    clearInterval(others);
    expect(turns).toBeGreaterThanOrEqual(5);
  });

  it("gives up when whoever asked has gone, and no more once it is finishing", async () => {
    const { stop, course, said } = followed();
    course.begin("writing", 2);
    await course.advance(1);
    stop.abort();
    await expect(course.advance(1)).rejects.toMatchObject({ code: "CLIENT_CLOSED_REQUEST" });
    expect(() => course.finish()).toThrow("nothing was written");
    expect(said.at(-1)!.step).toBe("writing");
  });
});
