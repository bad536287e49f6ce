import { z } from "zod";
import { ConditionProblem } from "../gate/condition-problems.ts";
import { ObservationProblem } from "../indicator/observation.ts";
import { DecisionRecord } from "../monitoring/decision-record.ts";
import { DecisionRefusal } from "../monitoring/decision-state.ts";
import { BesideRefusal } from "../monitoring/proposal-refusal.ts";
import { Role } from "../organisation/role.ts";
import { PlanState } from "../plan/plan-workflow.ts";
import { AuthoredText } from "../quantity/localized-text.ts";

/** One wrong field of a request: where it stands, what is wrong, and what was found there when it can be shown. */
export const InputIssue = z.object({
  path: z.array(z.string()),
  code: z.string(),
  message: z.string(),
  found: z.string().optional(),
});
export type InputIssue = z.infer<typeof InputIssue>;

/**
 * Why the server did not do what was asked, as data. The portal words each kind in the reader's language; the English
 * sentence for logs and other systems is made from the same data. A thing that belongs to a foreign organisation is
 * *not found*, so that its existence stays hidden.
 */
export const Problem = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("stale-version"),
    subject: z.string(),
    expected: z.int(),
    found: z.int(),
    /** `null` when nobody signed in made the change, or the trail does not say. */
    changedBy: z.string().nullable(),
    changedAt: z.date().nullable(),
  }),
  z.object({ kind: z.literal("not-found"), subject: z.string(), id: z.string() }),
  z.object({
    kind: z.literal("forbidden"),
    action: z.string(),
    subject: z.string(),
    role: Role,
    needs: z.array(Role),
  }),
  z.object({ kind: z.literal("signed-out") }),
  /** Signed in, but a member of no organisation, or not working in one at the moment. */
  z.object({ kind: z.literal("no-organisation") }),
  z.object({ kind: z.literal("invalid-input"), issues: z.array(InputIssue).min(1) }),
  z.object({
    kind: z.literal("refused-transition"),
    from: z.string(),
    action: z.string(),
    allowed: z.array(z.string()),
  }),
  z.object({ kind: z.literal("not-editable"), state: PlanState }),
  /** A new version was asked for while another is still being written or judged. */
  z.object({ kind: z.literal("plan-in-work"), number: z.int(), state: PlanState }),
  /** Whoever submitted does not approve. `others` may; when nobody else is there, a written reason is needed. */
  z.object({ kind: z.literal("second-person-needed"), submittedBy: z.string(), others: z.array(z.string()) }),
  z.object({ kind: z.literal("not-author"), subject: z.string(), author: z.string() }),
  /** Measures or tasks would wait for one another in a circle; `titles` follow it round, the first again at the end. */
  z.object({
    kind: z.literal("dependency-circle"),
    subject: z.enum(["measure", "task"]),
    titles: z.array(AuthoredText).min(2),
  }),
  z.object({ kind: z.literal("observation-problem"), problems: z.array(ObservationProblem).min(1) }),
  z.object({ kind: z.literal("condition-problem"), problems: z.array(ConditionProblem).min(1) }),
  /** A decision, or what somebody says of one, that the rules of decisions do not allow. */
  z.object({ kind: z.literal("decision-refused"), reason: DecisionRefusal, decidedByName: z.string().nullable() }),
  /** Another decision about the same gate or alert stands in the way: which, whose, and from when. */
  z.object({
    kind: z.literal("another-decision"),
    reason: BesideRefusal,
    another: DecisionRecord.pick({ number: true, decision: true, decidedByName: true, decidedAt: true }),
  }),
  z.object({ kind: z.literal("last-owner") }),
  z.object({ kind: z.literal("duplicate"), subject: z.string(), field: z.string(), found: z.string() }),
  z.object({ kind: z.literal("no-model"), townId: z.string() }),
  /** A run was written for another model, version of it, or figures of its town than this program has. */
  z.object({
    kind: z.literal("other-model"),
    part: z.enum(["name", "version", "parametersHash"]),
    expected: z.string(),
    found: z.string(),
  }),
  z.object({ kind: z.literal("in-use"), subject: z.string(), usedBy: z.array(z.string()).min(1) }),
  z.object({ kind: z.literal("invitation-closed"), state: z.enum(["accepted", "revoked", "expired"]) }),
  z.object({ kind: z.literal("wrong-password") }),
  z.object({ kind: z.literal("too-many-attempts"), retryAfterSeconds: z.int().positive() }),
  z.object({ kind: z.literal("too-large"), limitBytes: z.int().positive() }),
  /** A file that was sent cannot be read as tables; `detail` says more where there is more to say. */
  z.object({
    kind: z.literal("unreadable-file"),
    reason: z.enum(["old-workbook", "unreadable", "no-known-sheet"]),
    detail: z.string().nullable(),
  }),
  z.object({ kind: z.literal("too-many-changes"), found: z.int().positive(), limit: z.int().positive() }),
  /** Some cells of an import are wrong, and nobody has said to leave their rows out. */
  z.object({ kind: z.literal("faulty-import"), problems: z.int().positive() }),
  /** Rows to add are called like something that is here, and nobody has said that they are meant. */
  z.object({ kind: z.literal("rows-look-present"), count: z.int().positive() }),
  z.object({ kind: z.literal("unexpected"), requestId: z.string() }),
]);
export type Problem = z.infer<typeof Problem>;
