import type { DecisionDeadline } from "@tamarisk/domain";
import type { useTranslations } from "next-intl";

type Translate = ReturnType<typeof useTranslations<"plan">>;

/** By when a gate must be decided on, in words, and whether that is over; why it cannot be said; `null` once it holds. */
export function deadlineInWords(t: Translate, deadline: DecisionDeadline, currentYear: number): string | null {
  if (deadline.kind === "holds") return null;
  if (deadline.kind === "cannot-say") return t(`deadline.cannot-say.${deadline.reason}`);
  const { year, earlyYear, lateYear, expectedYear, leadTimeYears, isProposal } = deadline;
  const values = { year: String(year), early: String(earlyYear), late: String(lateYear), lead: leadTimeYears };
  const range = earlyYear === year && lateYear === year ? "exact" : lateYear === null ? "open" : "range";
  const words = t(`deadline.${isProposal ? "futures" : "trend"}.${range}`, {
    ...values,
    expected: String(expectedYear),
  });
  return year < currentYear ? t("deadline.passed", { words }) : words;
}
