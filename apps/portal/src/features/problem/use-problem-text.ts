"use client";

import { assertNever } from "@tamarisk/domain";
import type { CallProblem } from "@/trpc/problem-of.ts";
import { type ProblemWords, useProblemWords } from "./use-problem-words.ts";

/** What was found and where, and what to do, in the reader's language. */
export interface ProblemText {
  readonly title: string;
  readonly remedy: string;
}

/** Words every reason for a refused or failed call: `useProblemText()(problemOf(error))`. */
export function useProblemText(): (problem: CallProblem) => ProblemText {
  const words = useProblemWords();
  return (problem) => textOf(problem, words);
}

function textOf(problem: CallProblem, words: ProblemWords): ProblemText {
  const { t, named } = words;
  switch (problem.kind) {
    case "signed-out":
      return { title: t("signedOut.title"), remedy: t("signedOut.remedy") };
    case "no-organisation":
      return { title: t("noOrganisation.title"), remedy: t("noOrganisation.remedy") };
    case "last-owner":
      return { title: t("lastOwner.title"), remedy: t("lastOwner.remedy") };
    case "wrong-password":
      return { title: t("wrongPassword.title"), remedy: t("wrongPassword.remedy") };
    case "unreachable":
      return { title: t("unreachable.title"), remedy: t("unreachable.remedy") };
    case "unknown":
      return { title: t("unknown.title"), remedy: t("unknown.remedy") };
    case "not-found":
      return {
        title: t("notFound.title", { subject: named("subject", problem.subject) }),
        remedy: t("notFound.remedy"),
      };
    case "no-model":
      return { title: t("noModel.title", { townId: problem.townId }), remedy: t("noModel.remedy") };
    case "other-model":
      return {
        title: t("otherModel.title", { part: problem.part, expected: problem.expected, found: problem.found }),
        remedy: t("otherModel.remedy"),
      };
    case "invitation-closed":
      return { title: t("invitationClosed.title", { state: problem.state }), remedy: t("invitationClosed.remedy") };
    case "not-editable":
      return {
        title: t("notEditable.title", { state: named("state", problem.state) }),
        remedy: t("notEditable.remedy"),
      };
    case "plan-in-work":
      return {
        title: t("planInWork.title", { number: problem.number, state: named("state", problem.state) }),
        remedy: t("planInWork.remedy"),
      };
    case "second-person-needed":
      return {
        title: t("secondPersonNeeded.title", { submittedBy: problem.submittedBy }),
        remedy:
          problem.others.length === 0
            ? t("secondPersonNeeded.remedyAlone")
            : t("secondPersonNeeded.remedy", { others: words.anyOf(problem.others) }),
      };
    case "not-author":
      return {
        title: t("notAuthor.title", { author: problem.author, subject: named("subject", problem.subject) }),
        remedy: t("notAuthor.remedy"),
      };
    case "too-many-attempts":
      return {
        title: t("tooManyAttempts.title"),
        remedy: t("tooManyAttempts.remedy", { seconds: problem.retryAfterSeconds }),
      };
    case "too-large":
      return {
        title: t("tooLarge.title", { limit: words.number(Math.round(problem.limitBytes / 1000)) }),
        remedy: t("tooLarge.remedy"),
      };
    case "unreadable-file":
      return {
        title: t(`unreadableFile.${problem.reason}`),
        remedy: [problem.detail, t("unreadableFile.remedy")].filter(Boolean).join(" "),
      };
    case "too-many-changes":
      return {
        title: t("tooManyChanges.title", { found: words.number(problem.found), limit: words.number(problem.limit) }),
        remedy: t("tooManyChanges.remedy"),
      };
    case "faulty-import":
      return {
        title: t("faultyImport.title", { count: problem.problems }),
        remedy: t("faultyImport.remedy"),
      };
    case "rows-look-present":
      return { title: t("rowsLookPresent.title", { count: problem.count }), remedy: t("rowsLookPresent.remedy") };
    case "unexpected":
      return { title: t("unexpected.title"), remedy: t("unexpected.remedy", { requestId: problem.requestId }) };
    case "dependency-circle":
      return {
        title: t("dependencyCircle.title", { subject: problem.subject }),
        remedy: t("dependencyCircle.remedy", { circle: problem.titles.map(words.authored).join(" → ") }),
      };
    case "condition-problem":
      return { title: t("condition.title"), remedy: problem.problems.map(words.condition).join(" ") };
    case "decision-refused": {
      const name = problem.decidedByName ?? t("decisionRefused.author");
      return { title: t("decisionRefused.title"), remedy: t(`decisionRefused.${problem.reason}`, { name }) };
    }
    case "another-decision": {
      const { number, decision, decidedByName: name, decidedAt } = problem.another;
      const date = words.date(decidedAt);
      const values = { number: String(number), name, date, kind: t(`anotherDecision.kind.${decision}`) };
      return {
        title: t(`anotherDecision.${problem.reason}.title`, values),
        remedy: t(`anotherDecision.${problem.reason}.remedy`, values),
      };
    }
    case "observation-problem":
      return { title: t("observation.title"), remedy: problem.problems.map(words.observation).join(" ") };
    case "invalid-input":
      return {
        title: t("invalidInput.title", { count: problem.issues.length }),
        remedy: [...problem.issues.map(words.issue), t("invalidInput.remedy")].join(" "),
      };
    case "duplicate":
      return {
        title: t("duplicate.title", { found: problem.found, subject: named("subject", problem.subject) }),
        remedy: t("duplicate.remedy"),
      };
    case "in-use":
      return {
        title: t("inUse.title", { subject: named("subject", problem.subject), usedBy: words.allOf(problem.usedBy) }),
        remedy: t("inUse.remedy"),
      };
    case "stale-version":
      return staleText(problem, words);
    case "forbidden":
      return forbiddenText(problem, words);
    case "refused-transition":
      return refusedText(problem, words);
    default:
      return assertNever(problem);
  }
}

type Of<Kind extends CallProblem["kind"]> = Extract<CallProblem, { kind: Kind }>;

function staleText(
  { subject, changedBy, expected, found }: Of<"stale-version">,
  { t, named }: ProblemWords,
): ProblemText {
  const what = named("subject", subject);
  return {
    title:
      changedBy === null
        ? t("staleVersion.titleUnknown", { subject: what })
        : t("staleVersion.title", { who: changedBy, subject: what }),
    remedy: t("staleVersion.remedy", { expected: String(expected), found: String(found) }),
  };
}

function forbiddenText({ role, action, subject, needs }: Of<"forbidden">, words: ProblemWords): ProblemText {
  const { t, named } = words;
  return {
    title: t("forbidden.title", {
      role: words.role(role),
      action: named("action", action),
      subject: named("subject", subject),
    }),
    remedy:
      needs.length === 0
        ? t("forbidden.remedyNobody")
        : t("forbidden.remedy", { needs: words.anyOf(needs.map(words.role)) }),
  };
}

function refusedText({ from, allowed }: Of<"refused-transition">, words: ProblemWords): ProblemText {
  const { t, named } = words;
  return {
    title: t("refusedTransition.title", { from: named("state", from) }),
    remedy:
      allowed.length === 0
        ? t("refusedTransition.remedyNone")
        : t("refusedTransition.remedy", { allowed: words.anyOf(allowed.map((step) => named("step", step))) }),
  };
}
