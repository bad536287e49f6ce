import type { Database } from "@tamarisk/db";
import superjson from "superjson";
import { fillProject, type Office, type TestProject } from "./test-world.ts";

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/**
 * Projects with something of everything, each for itself. The first is written through the package's functions, the
 * others are its rows again under other ids: the same project for a tenth of the time.
 *
 * @returns Gives a new project at every call.
 */
export async function copiedProjects(database: Database, office: Office): Promise<() => Promise<TestProject>> {
  const first = await fillProject(database, office);
  const told = superjson.stringify(first);
  const statements = await statementsThatWrite(database, first);
  let copies = 0;
  return async () => {
    const tail = (++copies).toString(16).padStart(8, "0");
    // Ids begin with the time they were made at and a counter within it, which may reach into the last twelve digits.
    const copyOf = (id: string) => id.slice(0, -8) + tail;
    const ownId = (id: string) => `OWN-${id.slice(-12)}`;
    const renamed = (text: string) =>
      text
        .replaceAll(uuid, (id) => (id === office.organisation.id ? id : copyOf(id)))
        .replaceAll(ownId(first.project.id), ownId(copyOf(first.project.id)));
    await database.executeSql(renamed(statements));
    return superjson.parse(renamed(told));
  };
}

/** One text that writes every row of a project once more, in any order: rows refer to each other. */
async function statementsThatWrite(database: Database, { project, ownIndicator }: TestProject): Promise<string> {
  const { rows: tables } = await database.executeSql(
    `SELECT table_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name = 'projectId' ORDER BY 1`,
  );
  const ofProject = (tables as { name: string }[]).map(({ name }) => rowsOf(name, "projectId", project.id));
  const own = [rowsOf("Project", "id", project.id), rowsOf("Indicator", "id", ownIndicator.id)];
  const { rows } = await database.executeSql([...own, ...ofProject].join(" UNION ALL "));
  const inserts = (rows as { name: string; found: string | null }[]).flatMap(({ name, found }) =>
    found === null
      ? []
      : `INSERT INTO "${name}" SELECT * FROM json_populate_recordset(NULL::"${name}", '${found.replaceAll("'", "''")}')`,
  );
  return ["BEGIN", "SET LOCAL session_replication_role = replica", ...inserts, "COMMIT"].join(";\n");
}

function rowsOf(table: string, column: string, id: string): string {
  return `SELECT '${table}' AS name, json_agg(t)::text AS found FROM "${table}" t WHERE "${column}"::text = '${id}'`;
}
