import { LocalizedText, ResourceClass, TownId } from "@tamarisk/domain";
import { z } from "zod";
import { ParameterEntry } from "../../parameters/parameter-entry.ts";
import { shownInput } from "../../parameters/shown-input.ts";

const people = {
  error: ({ input }: { input?: unknown }) =>
    `found ${shownInput(input)}; expected residents, a number above 0, such as 177641`,
};
const People = z.number(people).positive(people);

/** People counted at two censuses ten years apart. */
const AtBoth = z.object(
  { before: People, after: People },
  {
    error: ({ input }) =>
      `found ${shownInput(input)}; expected residents at both censuses, such as { "before": 235489, "after": 177641 }`,
  },
);

const percentage = {
  error: ({ input }: { input?: unknown }) =>
    `found ${shownInput(input)}; expected a percentage from 0 to 100, such as 13.7`,
};
const Percent = z.number(percentage).min(0, percentage).max(100, percentage);
const PercentAtBoth = z.object({ before: Percent, after: Percent });

/** A part of a town as a census table knows it. Only its name and its residents must be known. */
export const UnitInputs = z.object({
  id: z.string().regex(/^[a-z_]+$/),
  townId: TownId,
  name: LocalizedText,
  /** Residents at the censuses of 2010 and 2020. */
  residents: AtBoth,
  /** Percent of residents aged 0–14, and 65 and over. */
  aged0to14: PercentAtBoth.optional(),
  aged65plus: PercentAtBoth.optional(),
  /** Percent of residents who live in towns and cities, in 2020. */
  urban: Percent.optional(),
  /** Percent of the employed who work in mines and quarries, in 2020. */
  miningJobs: Percent.optional(),
  /** Percent of residents with a college education, in 2020. */
  college: Percent.optional(),
  /** Percent of residents registered elsewhere, in 2020. */
  incomers: Percent.optional(),
  /** Residents per household, in 2020. */
  householdSize: z.number().min(1).max(10).optional(),
});
export type UnitInputs = z.infer<typeof UnitInputs>;

/** What must be known of a town before its futures can be explored, and what may be known besides. */
export const TownInputs = z.object({
  townId: TownId,
  name: LocalizedText,
  /** Its class among the resource-based cities of 2013; `null` for a town that is none. */
  resourceClass: ResourceClass.nullable(),
  /** What is dug or felled there; left out, it is called the town's resource. */
  resourceName: LocalizedText.optional(),
  units: z.array(UnitInputs).min(1, { error: "found no unit; expected at least one, with its residents" }),
  /** Any figure of the model that is known, by its id. */
  known: z.record(z.string(), ParameterEntry.omit({ unit: true })).default({}),
});
export type TownInputs = z.input<typeof TownInputs>;
