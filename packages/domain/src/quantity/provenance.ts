import { z } from "zod";

/**
 * How far a figure can be trusted. *Contradicted* means that a better source says otherwise: such a figure is shown
 * with that mark or not at all. *Derived* means computed by us from other figures.
 */
export const Confidence = z.enum(["high", "medium", "low", "contradicted", "derived"]);
export type Confidence = z.infer<typeof Confidence>;

/** Where a figure comes from; it travels with the figure to the screen. */
export const Provenance = z.object({
  source: z.string().trim().min(1, { error: "the source is blank; name the publication, office or survey" }).max(500),
  licence: z.string().trim().max(200).nullable(),
  confidence: Confidence,
  /** What was checked, or what a better source says. */
  note: z.string().trim().max(2000).nullable(),
});
export type Provenance = z.infer<typeof Provenance>;
