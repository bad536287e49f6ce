import type { OutcomeColumns } from "@tamarisk/scenario-engine";
import type { ClaimTest } from "./claim-test.ts";
import type { Claim } from "./claims.ts";

export type Verdict = "appears" | "does not appear" | "cannot be told";

/** What the futures say to one claim. */
export interface JudgedClaim {
  readonly claim: Claim;
  readonly holds: number;
  readonly counted: number;
  /** The share of futures in which each part of the test holds; none where it has no parts. */
  readonly parts: readonly number[];
  readonly verdict: Verdict;
}

/** The product's limits for gaining and losing (docs/methods/paired-change.md, PAIR4). */
export const MOST = 0.66;

/** Put a claim to every future: it appears where it holds in at least 66 of 100, and does not where it fails in as many. */
export function judgeClaim(claim: Claim, columns: OutcomeColumns): JudgedClaim {
  const { holds, counted } = countAnswers(claim.test, columns);
  const share = holds / counted;
  const verdict = share >= MOST ? "appears" : share <= 1 - MOST ? "does not appear" : "cannot be told";
  const parts = claim.test.parts.map((part) => {
    const of = countAnswers(part, columns);
    return of.holds / of.counted;
  });
  return { claim, holds, counted, parts, verdict };
}

function countAnswers(test: ClaimTest, columns: OutcomeColumns): { holds: number; counted: number } {
  const answerOf = test.answers(columns);
  let [holds, counted] = [0, 0];
  for (let future = 0; future < columns.scenarioCount; future++) {
    const answer = answerOf(future);
    if (answer === null) continue;
    counted++;
    if (answer) holds++;
  }
  return { holds, counted };
}
