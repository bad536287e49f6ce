import fc from "fast-check";
import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { type MessageTree, messageProblems } from "./message-problems.ts";
import { messages } from "./messages.ts";
import { placeholders } from "./placeholders.ts";

describe("messageProblems", () => {
  it("finds nothing in the portal's own texts", () => {
    expect(messageProblems(messages)).toEqual([]);
  });

  it.each(Object.entries(messages))("can read every text in %s", (language, tree) => {
    const locale = language as keyof typeof messages;
    const errors: string[] = [];
    const t = createTranslator({
      locale,
      messages: { all: tree as MessageTree },
      onError: (error) => errors.push(error.message),
    });
    for (const [key, text] of textsOf(tree)) {
      const values = placeholders(text).map((name) =>
        name.startsWith("<") ? [name.slice(1, -1), (chunks: unknown) => String(chunks)] : [name, 1],
      );
      void t.rich(`all.${key}` as never, Object.fromEntries(values) as never);
      if (errors.length > 0) expect.fail(`${key}: ${errors[0]}`);
    }
  });

  it("names the language that lacks a text", () => {
    expect(messageProblems({ en: { a: { b: "Towns" } }, "zh-CN": { a: {} } })).toEqual([
      { kind: "missing", key: "a.b", language: "zh-CN" },
    ]);
  });

  it("refuses a blank text", () => {
    expect(messageProblems({ en: { a: "Towns" }, "zh-CN": { a: " " } })).toEqual([
      { kind: "empty", key: "a", language: "zh-CN" },
    ]);
  });

  it("compares placeholders and tags, not their order", () => {
    expect(messageProblems({ en: { a: "{n} of {total}" }, "zh-CN": { a: "{total} 中的 {n}" } })).toEqual([]);
    expect(messageProblems({ en: { a: "<b>{n, number}</b> towns" }, "zh-CN": { a: "{n}" } })).toEqual([
      { kind: "other-placeholders", key: "a", first: ["<b>", "n"], second: ["n"] },
    ]);
  });

  it("looks inside plurals", () => {
    const en = "{n, plural, one {# town of {total}} other {# towns of {total}}}";
    expect(messageProblems({ en: { a: en }, "zh-CN": { a: "{total} 个中的 {n} 个" } })).toEqual([]);
  });

  it("finds words that promise to know the future", () => {
    expect(messageProblems({ en: { a: "Our Forecast" }, "zh-CN": { a: "人口预测" } })).toEqual([
      { kind: "forbidden-word", key: "a", language: "en", word: "forecast" },
      { kind: "forbidden-word", key: "a", language: "zh-CN", word: "预测" },
    ]);
  });

  it("has nothing to say when both languages are one and the same", () => {
    const text = fc.stringMatching(/^[a-z]{1,6}( \{[a-z]{1,4}\})?$/).filter((value) => !/predict|forecast/.test(value));
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), text), (tree) => {
        expect(messageProblems({ en: tree, "zh-CN": tree })).toEqual([]);
      }),
    );
  });
});

function textsOf(tree: MessageTree, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[path + key, value]] : textsOf(value, `${path}${key}.`),
  );
}
