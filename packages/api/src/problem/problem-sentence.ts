import {
  assertNever,
  type BesideRefusal,
  type ConditionProblem,
  type DecisionRefusal,
  type ObservationProblem,
  type Problem,
  townDay,
} from "@tamarisk/domain";

/** A problem in plain English, for logs and for systems that read no kinds: what was found, where, and what to do. */
export function problemSentence(problem: Problem): string {
  switch (problem.kind) {
    case "stale-version":
      return `${problem.changedBy ?? "somebody"} changed this ${problem.subject} meanwhile: your change was based on version ${problem.expected}, the stored one is ${problem.found}; reload it and make the change again`;
    case "not-found":
      if (problem.subject === "address" || problem.subject === "procedure") {
        return `there is no ${problem.subject} "${problem.id}" here; /openapi.json lists the requests that are answered`;
      }
      return `no ${problem.subject} with id "${problem.id}" in this organisation; reload the list, or switch to the organisation it belongs to`;
    case "forbidden":
      return `the role ${problem.role} may not ${problem.action} this ${problem.subject}; ask for the role ${problem.needs.join(" or ")}`;
    case "signed-out":
      return "nobody is signed in; sign in and try again";
    case "no-organisation":
      return "you are working in no organisation; choose one, or create one";
    case "invalid-input":
      return problem.issues.map((issue) => `${issue.path.join(".") || "input"}: ${issue.message}`).join("; ");
    case "refused-transition":
      return `"${problem.action}" does not lead on from "${problem.from}"; possible here: ${problem.allowed.join(", ") || "nothing"}`;
    case "not-editable":
      return `the plan is ${problem.state}, and only a draft can be edited; reopen it first`;
    case "plan-in-work":
      return `version ${problem.number} of the plan is ${problem.state}, and a plan has one version in work at a time; finish that one first`;
    case "second-person-needed":
      return problem.others.length === 0
        ? `${problem.submittedBy} submitted this version and nobody else here may approve it; write why one person does both (overrideReason)`
        : `${problem.submittedBy} submitted this version, and whoever submits does not approve; ask ${problem.others.join(" or ")}`;
    case "dependency-circle":
      return `the ${problem.subject}s would wait for one another: ${problem.titles.map(({ en, zh }) => en || zh).join(" → ")}; take one of these waits away`;
    case "not-author":
      return `${problem.author} wrote this ${problem.subject}, and only its author changes its words; answer it instead`;
    case "observation-problem":
      return problem.problems.map(observationSentence).join("; ");
    case "condition-problem":
      return problem.problems.map(conditionSentence).join("; ");
    case "decision-refused":
      return decisionSentence(problem.reason, problem.decidedByName);
    case "another-decision": {
      const { number, decision, decidedByName, decidedAt } = problem.another;
      const named = `decision D-${number} (${decision}), proposed by ${decidedByName} on ${townDay(decidedAt)},`;
      return `${named} ${besideSentence(problem.reason)}`;
    }
    case "last-owner":
      return "this is the organisation's last owner; make another member owner first";
    case "duplicate":
      return `there is already a ${problem.subject} with ${problem.field} "${problem.found}"; choose another, or change that one`;
    case "no-model":
      return `town ${problem.townId} has no model parameters yet; futures can be run for towns that have them, such as 620300`;
    case "other-model":
      return `the recipe was written for ${problem.part} ${problem.expected} of the model; this program has ${problem.found}. Start the ensemble anew`;
    case "in-use":
      return `this ${problem.subject} is used by ${problem.usedBy.join(", ")}; remove it there first`;
    case "invitation-closed":
      return `the invitation is ${problem.state}; ask an administrator for a new one`;
    case "wrong-password":
      return "an account with this e-mail exists and the password is not its password; type that account's password";
    case "too-many-attempts":
      return `too many attempts; wait ${problem.retryAfterSeconds} seconds and try again`;
    case "too-large":
      return `the request is larger than ${problem.limitBytes} bytes; send less at once`;
    case "unreadable-file":
      return fileSentence(problem.reason, problem.detail);
    case "too-many-changes":
      return `the file changes ${problem.found} rows, and ${problem.limit} are written at once; split it into smaller files`;
    case "faulty-import":
      return `${problem.problems} cells of the file are wrong; mend them and read the file again, or apply it without their rows (withoutFaulty)`;
    case "rows-look-present":
      return `${problem.count} rows without an id are called like something that is here; put the ids of an export back and read the file again, or add them all the same (evenIfPresent)`;
    case "unexpected":
      return `something went wrong on the server; try again, and if it stays, give the administrator the request id ${problem.requestId}`;
    default:
      return assertNever(problem);
  }
}

function fileSentence(reason: "old-workbook" | "unreadable" | "no-known-sheet", detail: string | null): string {
  if (reason === "old-workbook")
    return "the file is a workbook in the format before 2007; save it as .xlsx and send that";
  if (reason === "no-known-sheet") {
    return "the file has no sheet that is known; name its sheets Measures, Budget, Tasks, Indicators or Observations, as in an export";
  }
  return `the file cannot be read: ${detail ?? "it is neither a workbook nor a table of text"}`;
}

function conditionSentence(problem: ConditionProblem): string {
  const label = problem.label.en || problem.label.zh;
  switch (problem.kind) {
    case "missing-indicator":
      return `the condition "${label}" asks for the indicator "${problem.indicatorId}", which is not in the library; add it there or choose another`;
    case "other-unit":
      return `the condition "${label}" counts in "${problem.found}"; its indicator is kept in "${problem.expected}"`;
    case "foreign-place": {
      const [found, ...own] = [problem.found, ...problem.expected].map(({ townId, name }) => `${townId} ${name.en}`);
      return `the condition "${label}" asks for ${problem.indicatorId} at ${found}, which is not part of this project; it has ${own.join(", ")}`;
    }
    default:
      return assertNever(problem);
  }
}

function besideSentence(reason: BesideRefusal): string {
  switch (reason) {
    case "proposal-waits":
      return "is about the same and waits for its second person; have it confirmed or withdrawn first";
    case "already-triggered":
      return "is in force and has triggered the same; decide to adjust or to keep instead";
    case "nothing-newer":
      return "is in force, and nothing newer is known since; wait for newer values, or write why it is decided anew all the same (overrideReason)";
    case "overtaken":
      return "has come into force since and counts in place of this one; withdraw this one, or go on from that one";
    default:
      return assertNever(reason);
  }
}

function decisionSentence(reason: DecisionRefusal, decidedByName: string | null): string {
  const author = decidedByName ?? "its author";
  switch (reason) {
    case "override-needed":
      return "the gate is not met; write why it is opened all the same (overrideReason)";
    case "own-decision":
      return `${author} made this decision, and a second person confirms it; ask somebody else of the organisation`;
    case "dissented":
      return "you dissented from this decision, and whoever dissents does not confirm; ask somebody else of the organisation";
    case "reason-needed":
      return "write the reason (text): whoever confirms alone, disagrees, or withdraws another's decision says why";
    case "only-author":
      return `${author} made this decision, and only they, an owner or an administrator withdraw it; ask one of them`;
    case "settled":
      return "this decision is in force or withdrawn already; record a new decision instead";
    case "alert-not-assessed":
      return "the alert is not assessed yet; assess it first";
    case "not-in-force":
      return `the decision of ${author} is not in force; a second person confirms it before a version of the plan begins from it`;
    default:
      return assertNever(reason);
  }
}

function observationSentence(problem: ObservationProblem): string {
  switch (problem.kind) {
    case "not-a-unit":
      return `found "${problem.found}" where a unit belongs; this indicator is kept in "${problem.expected}"`;
    case "other-unit":
      return `found the unit "${problem.found}"; this indicator is kept in "${problem.expected}"`;
    case "outside-bounds":
      return `found ${problem.found}; it lies between ${problem.lowest ?? "any"} and ${problem.highest ?? "any"}`;
    case "future-year":
      return `found the year ${problem.found}; the latest year a value can name is ${problem.latest}`;
    default:
      return assertNever(problem);
  }
}
