import { MeasureDraft, Phase } from "@tamarisk/domain";
import { z } from "zod";

/** What a planner types to add or change a phase. Years may stay unset. */
export const PhaseDraft = z
  .object({ title: Phase.shape.title, startYear: MeasureDraft.shape.startYear, endYear: MeasureDraft.shape.endYear })
  .refine((draft) => draft.startYear === null || draft.endYear === null || draft.startYear <= draft.endYear, {
    path: ["endYear"],
    error: (issue) => {
      const draft = issue.input as { startYear: number; endYear: number };
      return `the phase ends in ${draft.endYear}, before it starts in ${draft.startYear}; exchange the years`;
    },
  });
export type PhaseDraft = z.infer<typeof PhaseDraft>;
