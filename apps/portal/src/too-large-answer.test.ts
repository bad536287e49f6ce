import { uploadLimitBytes } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { tooLargeAnswer } from "./too-large-answer.ts";

const answer = (bytes: number) => tooLargeAnswer(new Headers({ "content-length": String(bytes) }));

describe("tooLargeAnswer", () => {
  it("names the limit in the form in which the API's own refusals come", async () => {
    const refused = answer(50 * 1024 * 1024)!;
    expect(refused.status).toBe(413);
    expect(await refused.json()).toMatchObject({
      error: { json: { data: { problem: { kind: "too-large", limitBytes: uploadLimitBytes } } } },
    });
  });

  it("lets pass what the API reads, and what does not say how long it is", () => {
    expect(answer(uploadLimitBytes)).toBeNull();
    expect(tooLargeAnswer(new Headers())).toBeNull();
  });
});
