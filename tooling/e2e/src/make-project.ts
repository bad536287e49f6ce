import { GateDraft, MeasureDraft, ProjectId, TownId } from "@tamarisk/domain";
import type { Session } from "./session.ts";

const jinchang = TownId.parse("620300");

/** A project of its own for one test, on Jinchang, so that tests do not meet. */
export async function makeProject(session: Session, name: string): Promise<ProjectId> {
  const { id } = await session.planning.project.create.mutate({ name, townId: jinchang });
  return ProjectId.parse(id);
}

/** The project every demo organisation begins with, whatever other tests have made or changed meanwhile. */
export async function demoProject({ planning }: Session): Promise<ProjectId> {
  const projects = await planning.project.list.query();
  return projects.find(({ name }) => name === "Jinchang 2035")!.id;
}

/** Two phases; in the first, unit 1a with two measures; before the second, a gate on vegetation cover (B9). */
export async function addSmallPlan({ planning }: Session, projectId: ProjectId): Promise<void> {
  const years = { startYear: null, endYear: null };
  const first = await planning.phase.add.mutate({ projectId, draft: { title: text("Pilots"), ...years } });
  const second = await planning.phase.add.mutate({ projectId, draft: { title: text("Shelterbelts"), ...years } });
  const unit = await planning.unit.add.mutate({
    projectId,
    phaseId: first.id,
    draft: { code: "1a", title: text("Saline land around farms") },
  });
  for (const title of ["Plant Tamarix", "Drain the fields"]) {
    await planning.measure.add.mutate({ projectId, unitId: unit.id, draft: measureDraft(title) });
  }
  await planning.gate.set.mutate({ projectId, phaseId: second.id, draft: vegetationGate, version: null });
}

/** A measure of which only the title is known. */
export function measureDraft(title: string): MeasureDraft {
  return MeasureDraft.parse({
    title: text(title),
    description: null,
    startYear: null,
    endYear: null,
    budgetMillionCny: null,
    capacity: null,
    actors: [],
    source: null,
  });
}

const vegetationGate = GateDraft.parse({
  title: text("The pilots work"),
  meaning: null,
  earliestYear: null,
  condition: {
    kind: "all-of",
    conditions: [
      {
        kind: "value",
        label: text("vegetation cover in the pilots"),
        indicatorId: "B9",
        townId: jinchang,
        operator: "at-least",
        threshold: 0.4,
        unit: "-",
        holdYears: 1,
        isProposal: false,
      },
    ],
  },
});

function text(en: string) {
  return { en, zh: "" };
}
