import { IndicatorId, type Problem, TownId } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { problemSentence } from "./problem-sentence.ts";

const now = new Date(0);
const another = {
  number: 4,
  decision: "keep",
  decidedByName: "Lin Xia",
  decidedAt: new Date("2026-05-03T02:00Z"),
} as const;

/** One of every kind, with the words its sentence must have: what was found, and what to do. */
const sentences: readonly (readonly [Problem, RegExp])[] = [
  [
    { kind: "stale-version", subject: "measure", expected: 3, found: 5, changedBy: "Lin Xia", changedAt: now },
    /Lin Xia changed this measure meanwhile.*version 3.*is 5; reload it/,
  ],
  [{ kind: "not-found", subject: "project", id: "x1" }, /no project with id "x1".*reload/],
  [
    { kind: "forbidden", action: "publish", subject: "plan", role: "viewer", needs: ["owner", "administrator"] },
    /viewer may not publish this plan; ask for the role owner or administrator/,
  ],
  [{ kind: "signed-out" }, /sign in/],
  [{ kind: "faulty-import", problems: 3 }, /3 cells.*mend them/],
  [{ kind: "rows-look-present", count: 40 }, /40 rows without an id.*put the ids/],
  [{ kind: "no-organisation" }, /choose one, or create one/],
  [
    { kind: "invalid-input", issues: [{ path: ["a", "0"], code: "c", message: "found 7; write 8" }] },
    /a\.0: found 7; write 8/,
  ],
  [
    { kind: "refused-transition", from: "draft", action: "publish", allowed: ["submit"] },
    /"publish".*"draft"; possible here: submit/,
  ],
  [{ kind: "refused-transition", from: "finished", action: "cancel", allowed: [] }, /possible here: nothing/],
  [{ kind: "not-editable", state: "approved" }, /the plan is approved.*reopen/],
  [
    {
      kind: "observation-problem",
      problems: [
        { kind: "other-unit", found: "ha", expected: "km2" },
        { kind: "outside-bounds", found: -4, lowest: 0, highest: null },
        { kind: "future-year", found: 2150, latest: 2026 },
      ],
    },
    /found the unit "ha".*"km2"; found -4; it lies between 0 and any; found the year 2150.*2026/,
  ],
  [
    {
      kind: "condition-problem",
      problems: [
        { kind: "missing-indicator", label: { en: "cover", zh: "" }, indicatorId: IndicatorId.parse("X1") },
        {
          kind: "other-unit",
          label: { en: "", zh: "埋深" },
          indicatorId: IndicatorId.parse("B11"),
          found: "%",
          expected: "m/yr",
        },
        {
          ...{ kind: "foreign-place", label: { en: "depth", zh: "" }, indicatorId: IndicatorId.parse("B11") },
          found: { townId: TownId.parse("110101"), name: { en: "Dongcheng", zh: "东城区" } },
          expected: [{ townId: TownId.parse("620300"), name: { en: "Jinchang", zh: "金昌市" } }],
        },
      ],
    },
    /"cover" asks for the indicator "X1".*"埋深" counts in "%".*"m\/yr".*"depth".*110101 Dongcheng.*620300 Jinchang/,
  ],
  [
    { kind: "another-decision", reason: "proposal-waits", another },
    /D-4 \(keep\), proposed by Lin Xia on 2026-05-03,.*waits.*withdrawn first/,
  ],
  [{ kind: "another-decision", reason: "already-triggered", another }, /D-4.*has triggered the same/],
  [{ kind: "another-decision", reason: "nothing-newer", another }, /D-4.*nothing newer.*overrideReason/],
  [{ kind: "another-decision", reason: "overtaken", another }, /D-4.*counts in place of this one/],
  [{ kind: "decision-refused", reason: "override-needed", decidedByName: null }, /write why it is opened/],
  [{ kind: "decision-refused", reason: "own-decision", decidedByName: "Lin Xia" }, /Lin Xia made.*somebody else/],
  [{ kind: "decision-refused", reason: "dissented", decidedByName: "Lin Xia" }, /whoever dissents does not confirm/],
  [{ kind: "decision-refused", reason: "reason-needed", decidedByName: null }, /write the reason/],
  [{ kind: "decision-refused", reason: "only-author", decidedByName: "Lin Xia" }, /Lin Xia made.*ask one of them/],
  [{ kind: "decision-refused", reason: "settled", decidedByName: null }, /record a new decision/],
  [{ kind: "decision-refused", reason: "alert-not-assessed", decidedByName: null }, /assess it first/],
  [{ kind: "decision-refused", reason: "not-in-force", decidedByName: "Lin Xia" }, /of Lin Xia is not in force/],
  [
    {
      kind: "dependency-circle",
      subject: "measure",
      titles: [
        { en: "Belt", zh: "林带" },
        { en: "", zh: "河流" },
        { en: "Belt", zh: "林带" },
      ],
    },
    /measures would wait for one another: Belt → 河流 → Belt; take one/,
  ],
  [{ kind: "last-owner" }, /make another member owner first/],
  [
    { kind: "duplicate", subject: "membership", field: "email", found: "a@b.c" },
    /already a membership with email "a@b\.c"/,
  ],
  [{ kind: "no-model", townId: "110101" }, /town 110101 has no model parameters yet/],
  [
    { kind: "other-model", part: "version", expected: "2.0.0", found: "3.0.0" },
    /written for version 2\.0\.0 .* has 3\.0\.0\. Start the ensemble anew/,
  ],
  [{ kind: "in-use", subject: "stakeholder", usedBy: ["measure 1a"] }, /used by measure 1a; remove it there first/],
  [{ kind: "invitation-closed", state: "expired" }, /expired; ask an administrator/],
  [{ kind: "wrong-password" }, /type that account's password/],
  [{ kind: "too-many-attempts", retryAfterSeconds: 40 }, /wait 40 seconds/],
  [{ kind: "too-large", limitBytes: 1_000_000 }, /larger than 1000000 bytes; send less/],
  [{ kind: "unexpected", requestId: "r-9" }, /request id r-9/],
];

describe("problemSentence", () => {
  it.each(sentences)("says what was found and what to do: %o", (problem, words) => {
    expect(problemSentence(problem)).toMatch(words);
  });
});
