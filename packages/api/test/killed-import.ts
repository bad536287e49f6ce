import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { type Database, type DatabasePlace, findActionPlan } from "@tamarisk/db";
import type { ImportId, ImportState, ProjectId } from "@tamarisk/domain";
import { writeWorkbook } from "@tamarisk/sheets";
import { expect } from "vitest";
import type { Member } from "../src/authorisation/caller.ts";
import { planningRouter } from "../src/planning-router.ts";
import type { ApiContext } from "../src/trpc/api-context.ts";
import { fillProject, foundOffice } from "./test-world.ts";

/** A previewed import, and who writes it. */
export interface Previewed {
  readonly caller: Member;
  readonly projectId: ProjectId;
  readonly importId: ImportId;
}

const table = (name: string, row: Readonly<Record<string, string | number>>) => ({
  name,
  columns: Object.keys(row).map((header) => ({ header })),
  rows: [Object.values(row)],
});

/** Projects in which a file with a changed measure, a new task and a new value was read and not yet written. */
export async function previewImports(database: Database, count: number): Promise<Previewed[]> {
  const office = await foundOffice(database, "Killed");
  const caller = office.members.planner;
  const context = { database, requestId: "parent", clientAddress: "127.0.0.1", now: () => new Date() };
  const planning = planningRouter.createCaller({ ...context, caller: async () => caller } as unknown as ApiContext);
  const previewed: Previewed[] = [];
  for (let each = 0; each < count; each++) {
    const { project } = await fillProject(database, office);
    const { phases } = await findActionPlan(database, office.scope, project.id);
    const unit = phases.flatMap(({ units }) => units).find(({ measures }) => measures.length > 0)!;
    const { lineageId } = unit.measures[0]!;
    const file = await writeWorkbook([
      table("Measures", { "Measure id": lineageId, Unit: unit.code, Source: "workshop" }),
      table("Tasks", { "Measure id": lineageId, "Title in English": "Order more seedlings" }),
      table("Observations", {
        ...{ Indicator: "B3", "Place code": "620300", Year: 2021, Value: 5, Source: "survey", Confidence: "low" },
      }),
    ]);
    const base64 = Buffer.from(file).toString("base64");
    const { id, changes, problems } = await planning.exchange.preview({
      ...{ projectId: project.id, fileName: "plan.xlsx", base64 },
    });
    if (changes.length !== 3) throw new Error(JSON.stringify({ changes, problems }));
    previewed.push({ caller, projectId: project.id, importId: id });
  }
  return previewed;
}

interface Look {
  readonly state: ImportState;
  /** The plan, its tasks and the project's values, as JSON. */
  readonly content: string;
}

/** What a process found before it wrote, and how far it came. */
export interface Attempt {
  readonly found: Look;
  readonly end: { readonly kind: "stopped"; readonly before: string } | ({ readonly kind: "written" } & Look);
}

/** Let a process of its own write an import and kill it, with SIGKILL, before one of the statements that change something. */
export async function writeUntil(place: DatabasePlace, about: Previewed, statement: number): Promise<Attempt> {
  const script = fileURLToPath(new URL("child/write-import.mjs", import.meta.url));
  const child = spawn(process.execPath, [script, JSON.stringify(place), JSON.stringify(about), String(statement)]);
  const errors: string[] = [];
  child.stderr.on("data", (part: Buffer) => errors.push(String(part)));
  const exited = new Promise((resolve) => child.once("exit", resolve));
  let found: Look | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    const said = JSON.parse(line) as ({ kind: "found" } & Look) | Attempt["end"];
    if (said.kind === "found") found = { state: said.state, content: said.content };
    else {
      if (said.kind === "stopped") child.kill("SIGKILL");
      await exited;
      return { found: found!, end: said };
    }
  }
  throw new Error(`the process ended by itself: ${errors.join("")}`);
}

/** The import is applied, and the file's measure, task and value are there, each once. */
export function expectWritten({ end }: Attempt): void {
  expect(end).toMatchObject({ kind: "written", state: "applied" });
  const content = end.kind === "written" ? end.content : "";
  for (const word of ['"source":"workshop"', '"Order more seedlings"', '"source":"survey"']) {
    expect(content.split(word)).toHaveLength(2);
  }
}
