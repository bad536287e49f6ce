import { z } from "zod";
import { ProjectId } from "../project/project-id.ts";
import { AuthoredText } from "../quantity/localized-text.ts";
import type { TransitionTable } from "../workflow/transition-table.ts";

export const ConsultationId = z.uuid().brand<"ConsultationId">();
export type ConsultationId = z.infer<typeof ConsultationId>;

export const ConsultationState = z.enum(["draft", "open", "closed", "answered"]);
export type ConsultationState = z.infer<typeof ConsultationState>;

export const ConsultationAction = z.enum(["open", "close", "answer", "reopen"]);
export type ConsultationAction = z.infer<typeof ConsultationAction>;

/** A consultation ends when every statement has been answered, not when the last one came in. */
export const consultationWorkflow: TransitionTable<ConsultationState, ConsultationAction> = {
  initial: "draft",
  arrows: [
    { from: "draft", action: "open", to: "open" },
    { from: "open", action: "close", to: "closed" },
    { from: "closed", action: "reopen", to: "open" },
    { from: "closed", action: "answer", to: "answered" },
  ],
};

/** Residents are asked about the plan, for some days, in plain words. */
export const Consultation = z.object({
  id: ConsultationId,
  projectId: ProjectId,
  title: AuthoredText,
  state: ConsultationState,
  opensOn: z.iso.date().nullable(),
  closesOn: z.iso.date().nullable(),
  version: z.int().positive(),
});
export type Consultation = z.infer<typeof Consultation>;
