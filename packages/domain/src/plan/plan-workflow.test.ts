import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReviewStep } from "../review/review-step.ts";
import { actionsFrom, transition } from "../workflow/transition-table.ts";
import { isInWork, versionInForce } from "./plan-version.ts";
import { isEditable, PlanAction, PlanState, planWorkflow } from "./plan-workflow.ts";
import { approvalBy } from "./second-person.ts";

const arrows: Readonly<Record<string, PlanState>> = {
  "draft submit": "in-review",
  "in-review request-changes": "changes-requested",
  "in-review approve": "approved",
  "changes-requested reopen": "draft",
  "approved publish": "published",
  "published supersede": "superseded",
};

const everyPair = PlanState.options.flatMap((state) => PlanAction.options.map((action) => [state, action] as const));

type Step = Pick<ReviewStep, "action" | "by" | "overrideReason">;

const people = ["Lin", "Zhao", null].map((id) => ({ id, name: id ?? "Tamarisk" }));
const attempts = fc.array(
  fc.record({
    action: fc.constantFrom(...PlanAction.options),
    by: fc.constantFrom(...people),
    overrideReason: fc.constantFrom(null, { en: "an office of one", zh: "" }),
  }),
  { maxLength: 40 },
);

/** What becomes of a version when people try these steps one after the other, each as the rules allow. */
function walk(tries: readonly Step[]): { state: PlanState; steps: Step[]; seen: PlanState[] } {
  const steps: Step[] = [];
  const seen: PlanState[] = [planWorkflow.initial];
  for (const attempt of tries) {
    const next = transition(planWorkflow, seen.at(-1)!, attempt.action);
    if (next.kind === "refused") continue;
    const needed = attempt.action === "approve" && approvalBy(steps, attempt.by.id, attempt.overrideReason).kind;
    if (needed === "second-person-needed") continue;
    steps.push(attempt);
    seen.push(next.to);
  }
  return { state: seen.at(-1)!, steps, seen };
}

describe("the plan's workflow", () => {
  it.each(everyPair)("from %s by %s leads where the table says, or nowhere", (state, action) => {
    const to = arrows[`${state} ${action}`];
    expect(transition(planWorkflow, state, action)).toEqual(
      to ? { kind: "moved", to } : { kind: "refused", from: state, action, allowed: actionsFrom(planWorkflow, state) },
    );
  });

  it("has no way out of superseded, and one state alone to edit in", () => {
    expect(actionsFrom(planWorkflow, "superseded")).toEqual([]);
    expect(PlanState.options.filter(isEditable)).toEqual(["draft"]);
    expect(PlanState.options.filter(isInWork)).toEqual(["draft", "in-review", "changes-requested"]);
  });

  it("publishes nothing that a second person has not approved, or one person with a written reason", () => {
    let published = 0;
    fc.assert(
      fc.property(attempts, (tries) => {
        const { steps, seen } = walk(tries);
        if (!seen.includes("published")) return;
        published++;
        const approval = steps.findLastIndex(({ action }) => action === "approve");
        const submission = steps.slice(0, approval).findLast(({ action }) => action === "submit")!;
        const { by, overrideReason } = steps[approval]!;
        expect(by.id !== submission.by.id || overrideReason !== null).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(published).toBeGreaterThan(5);
  });

  it("never returns from published to something that can be edited", () => {
    fc.assert(
      fc.property(attempts, (tries) => {
        const { seen } = walk(tries);
        const since = seen.slice(seen.indexOf("approved"));
        if (seen.includes("approved")) expect(since.some(isEditable)).toBe(false);
      }),
    );
  });
});

describe("approvalBy", () => {
  const by = (name: string) => ({ id: name, name });

  it("looks at the last submission alone", () => {
    const steps = [
      { action: "submit", by: by("Lin") },
      { action: "request-changes", by: by("Zhao") },
      { action: "reopen", by: by("Lin") },
      { action: "submit", by: by("Zhao") },
    ] as const;
    expect(approvalBy(steps, "Lin", null)).toEqual({ kind: "by-second-person" });
    expect(approvalBy(steps, "Zhao", null)).toEqual({ kind: "second-person-needed", submittedBy: "Zhao" });
    expect(approvalBy(steps, "Zhao", { en: "", zh: "全所一人" })).toEqual({ kind: "by-override" });
  });

  it("lets anybody approve what was submitted before steps were kept", () => {
    expect(approvalBy([], "Lin", null)).toEqual({ kind: "by-second-person" });
  });
});

describe("versionInForce", () => {
  const versions = (...states: PlanState[]) => states.map((state, index) => ({ number: index + 1, state }));

  it("is the published one, whatever is in work or waits beside it", () => {
    expect(versionInForce(versions("superseded", "published", "draft"))?.number).toBe(2);
    expect(versionInForce(versions("published", "approved"))?.number).toBe(1);
  });

  it("is the latest approved one while none is published, and null before that", () => {
    expect(versionInForce(versions("approved", "draft"))?.number).toBe(1);
    expect(versionInForce(versions("approved", "approved", "draft"))?.number).toBe(2);
    expect(versionInForce(versions("draft"))).toBeNull();
  });
});
