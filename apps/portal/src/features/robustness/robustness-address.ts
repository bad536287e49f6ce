import type { Objective } from "@tamarisk/domain";
import type { Sort } from "@tamarisk/ui/sort-rows";
import { z } from "zod";
import { sortInAddress } from "@/features/compare/compare-address.ts";
import { questionsInAddress } from "@/features/futures/question-address.ts";

/** What the cells of the matrix say. */
export const MatrixView = z.enum(["share", "regret", "failing"]);
export type MatrixView = z.infer<typeof MatrixView>;

/** Which objective is looked at and how, as it stands in the page's address; Discover reads the same two words. */
interface RobustnessAddress {
  readonly outcomeId: string | null;
  /** The reader's own thresholds and years. */
  readonly questions: readonly Objective[];
  readonly view: MatrixView;
  readonly sort: Sort | null;
}

/** Reads what it can and passes over the rest: an address is typed by people, too. */
export function robustnessAddress(query: URLSearchParams): RobustnessAddress {
  const view = MatrixView.safeParse(query.get("matrix"));
  return {
    outcomeId: query.get("outcome"),
    questions: questionsInAddress(query.get("ask")),
    view: view.success ? view.data : "share",
    sort: sortInAddress(query.get("measures")),
  };
}
