// @vitest-environment happy-dom
import { IndicatorId, Problem, TownId } from "@tamarisk/domain";
import { renderHook } from "@testing-library/react";
import { type Locale, NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { messages } from "@/i18n/messages.ts";
import type { CallProblem } from "@/trpc/problem-of.ts";
import { useProblemText } from "./use-problem-text.ts";

const another = { number: 4, decision: "keep", decidedByName: "Lin Xia", decidedAt: new Date(0) } as const;

const problems: CallProblem[] = [
  { kind: "stale-version", subject: "project", expected: 1, found: 3, changedBy: "Zhao Min", changedAt: new Date(0) },
  { kind: "stale-version", subject: "membership", expected: 1, found: 3, changedBy: null, changedAt: null },
  { kind: "not-found", subject: "town", id: "999999" },
  { kind: "forbidden", action: "remove", subject: "project", role: "viewer", needs: ["administrator", "owner"] },
  { kind: "signed-out" },
  { kind: "no-organisation" },
  { kind: "invalid-input", issues: [{ path: ["name"], code: "too_small", message: "blank", found: "x" }] },
  { kind: "refused-transition", from: "draft", action: "publish", allowed: ["submit"] },
  { kind: "not-editable", state: "approved" },
  { kind: "plan-in-work", number: 2, state: "draft" },
  { kind: "second-person-needed", submittedBy: "Lin Xia", others: ["Ma Jun"] },
  { kind: "second-person-needed", submittedBy: "Lin Xia", others: [] },
  { kind: "not-author", subject: "comment", author: "Lin Xia" },
  {
    kind: "observation-problem",
    problems: [
      { kind: "not-a-unit", found: "N/A", expected: "mu" },
      { kind: "other-unit", found: "m²", expected: "mu" },
      { kind: "outside-bounds", found: 112, lowest: null, highest: 100 },
      { kind: "future-year", found: 2094, latest: 2026 },
    ],
  },
  {
    kind: "condition-problem",
    problems: [
      { kind: "missing-indicator", label: { en: "cover", zh: "" }, indicatorId: IndicatorId.parse("X1") },
      {
        kind: "other-unit",
        label: { en: "depth", zh: "埋深" },
        ...{ indicatorId: IndicatorId.parse("B11"), found: "%", expected: "m/yr" },
      },
      {
        ...{ kind: "foreign-place", label: { en: "cover", zh: "" }, indicatorId: IndicatorId.parse("B9") },
        found: { townId: TownId.parse("110101"), name: { en: "Dongcheng", zh: "东城区" } },
        expected: [{ townId: TownId.parse("620300"), name: { en: "Jinchang", zh: "金昌市" } }],
      },
    ],
  },
  { kind: "decision-refused", reason: "override-needed", decidedByName: null },
  { kind: "decision-refused", reason: "own-decision", decidedByName: "Lin Xia" },
  { kind: "another-decision", reason: "proposal-waits", another },
  { kind: "another-decision", reason: "already-triggered", another },
  { kind: "another-decision", reason: "nothing-newer", another },
  { kind: "another-decision", reason: "overtaken", another },
  {
    kind: "dependency-circle",
    subject: "task",
    titles: [
      { en: "Order", zh: "订购" },
      { en: "Plant", zh: "" },
      { en: "Order", zh: "订购" },
    ],
  },
  { kind: "last-owner" },
  { kind: "duplicate", subject: "organisation", field: "name", found: "Bureau" },
  { kind: "no-model", townId: "620102" },
  { kind: "other-model", part: "version", expected: "2.0.0", found: "3.0.0" },
  { kind: "in-use", subject: "phase", usedBy: ["1a"] },
  { kind: "invitation-closed", state: "expired" },
  { kind: "wrong-password" },
  { kind: "too-many-attempts", retryAfterSeconds: 30 },
  { kind: "too-large", limitBytes: 1_000_000 },
  { kind: "unreadable-file", reason: "old-workbook", detail: null },
  { kind: "too-many-changes", found: 6_000, limit: 5_000 },
  { kind: "faulty-import", problems: 3 },
  { kind: "rows-look-present", count: 40 },
  { kind: "unexpected", requestId: "r-1" },
  { kind: "unreachable" },
  { kind: "unknown" },
];

function textsIn(locale: Locale) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <NextIntlClientProvider locale={locale} messages={messages[locale]} timeZone="Asia/Shanghai">
      {children}
    </NextIntlClientProvider>
  );
  return renderHook(() => useProblemText(), { wrapper }).result.current;
}

describe("useProblemText", () => {
  it("is tried here with every kind of problem there is", () => {
    const kinds = Problem.options.map((option) => option.shape.kind.value);
    expect(kinds.filter((kind) => !problems.some((problem) => problem.kind === kind))).toEqual([]);
  });

  it.each(["en", "zh-CN"] as const)("says in %s what was found and what to do", (locale) => {
    const textOf = textsIn(locale);
    for (const problem of problems) {
      const { title, remedy } = textOf(problem);
      expect(title.length, problem.kind).toBeGreaterThan(4);
      expect(remedy.length, problem.kind).toBeGreaterThan(4);
      expect(`${title} ${remedy}`, problem.kind).not.toMatch(/\{|\bproblem\.|undefined|NaN/);
    }
  });

  it("names who was faster, and which versions", () => {
    const { title, remedy } = textsIn("en")(problems[0]!);
    expect(title).toBe("Zhao Min changed this project while you were looking at it.");
    expect(remedy).toContain("version 1, the stored one is version 3");
  });

  it("shows what was found in a field, and names the field", () => {
    expect(textsIn("zh-CN")(problems[6]!).remedy).toContain("名称：填写的是“x”");
  });

  it("has a general word for what it does not know", () => {
    const text = textsIn("en")({ kind: "not-found", subject: "spaceship", id: "1" });
    expect(text.title).toBe("This entry does not exist in your organisation.");
  });
});
