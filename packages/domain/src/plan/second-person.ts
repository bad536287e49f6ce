import type { AuthoredText } from "../quantity/localized-text.ts";
import type { ReviewStep } from "../review/review-step.ts";

/** Whether an approval counts, and why. */
export type Approval =
  | { readonly kind: "by-second-person" }
  /** One person did both and has written why. */
  | { readonly kind: "by-override" }
  | { readonly kind: "second-person-needed"; readonly submittedBy: string };

/**
 * Four eyes: whoever submitted a plan version does not approve it, unless a written reason says why one person had to do
 * both. Two steps of the product itself, which has no id, count as one person's. What was submitted before steps were
 * kept has no known author, and anybody may approve it.
 *
 * @param steps - The version's steps so far, oldest first. The last submission counts.
 *
 * @example
 * approvalBy([{ action: "submit", by: { id: "a", name: "Lin Xia" } }], "a", null);
 * // { kind: "second-person-needed", submittedBy: "Lin Xia" }
 */
export function approvalBy(
  steps: readonly Pick<ReviewStep, "action" | "by">[],
  personId: string | null,
  overrideReason: AuthoredText | null,
): Approval {
  const submission = steps.findLast(({ action }) => action === "submit");
  if (!submission || submission.by.id !== personId) return { kind: "by-second-person" };
  if (overrideReason) return { kind: "by-override" };
  return { kind: "second-person-needed", submittedBy: submission.by.name };
}
