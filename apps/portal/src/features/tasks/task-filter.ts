import type { Stakeholder, TaskState } from "@tamarisk/domain";

/** What the reader has chosen to see; `null` is everything. */
export interface TaskChoice {
  readonly responsible: Stakeholder["id"] | "nobody" | null;
  readonly state: TaskState | "open" | "late" | null;
}

/** The same as the server takes it. */
export interface TaskFilterInput {
  readonly responsibleId?: Stakeholder["id"] | "nobody";
  readonly state?: TaskState | "open";
  readonly dueTo?: string;
}

const states: readonly string[] = ["to-do", "in-progress", "done", "dropped", "open", "late"];

/** Reads the choice from the address; what it does not know narrows nothing. */
export function taskChoice(query: URLSearchParams, stakeholders: readonly Pick<Stakeholder, "id">[]): TaskChoice {
  const state = query.get("state");
  const responsible = query.get("responsible");
  const isKnown = responsible === "nobody" || stakeholders.some(({ id }) => id === responsible);
  return {
    state: state !== null && states.includes(state) ? (state as TaskChoice["state"]) : null,
    responsible: isKnown ? (responsible as TaskChoice["responsible"]) : null,
  };
}

/** Late is what is open and was due before today. */
export function taskFilter({ responsible, state }: TaskChoice, today: string): TaskFilterInput {
  return {
    ...(responsible !== null && { responsibleId: responsible }),
    ...(state === "late" ? { state: "open" as const, dueTo: dayBefore(today) } : state !== null && { state }),
  };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
