// A process of its own that writes a previewed import, to be killed in the middle. It stops before one of the statements
// that change something and says so; when there is no such statement it writes everything. Before and after, it says what
// it found. Arguments: where the database is, whose import it is (both JSON), the number of the statement. What only reads
// is not counted: for the database, dying between two such statements is the same as dying before the second.
import { createRequire } from "node:module";
import { findActionPlan, findImport, listObservations, listTasks, openDatabase } from "@tamarisk/db";
import { applyImport } from "../../dist/exchange/apply-import.js";
import { createCallerFactory, router } from "../../dist/trpc/base.js";

const [place, about, stopBefore] = process.argv.slice(2);
const { caller, projectId, importId } = JSON.parse(about);
const say = (words) => process.stdout.write(`${JSON.stringify(words)}\n`);

const { Client } = createRequire(createRequire(import.meta.url).resolve("@tamarisk/db"))("pg");
const { query } = Client.prototype;
const changing = /^\s*(BEGIN|INSERT|UPDATE|DELETE|COMMIT)/iu;
let isWriting = false;
let statements = 0;
Client.prototype.query = function counted(...given) {
  const sql = typeof given[0] === "string" ? given[0] : given[0].text;
  if (isWriting && changing.test(sql) && ++statements === Number(stopBefore)) {
    say({ kind: "stopped", before: sql });
    return new Promise(() => setInterval(() => undefined, 1000));
  }
  return query.apply(this, given);
};

const database = await openDatabase(JSON.parse(place));
const scope = { organisationId: caller.organisation.id };
async function look() {
  const { preview } = await findImport(database, scope, projectId, importId);
  const plan = await findActionPlan(database, scope, projectId);
  const { tasks } = await listTasks(database, scope, projectId, plan.versionId, {}, { skip: 0, take: 100 });
  const observations = await listObservations(database, scope, projectId);
  return { state: preview.state, content: JSON.stringify([plan, tasks, observations]) };
}
say({ kind: "found", ...(await look()) });

const context = { database, requestId: "child", clientAddress: "127.0.0.1", now: () => new Date() };
const callAs = createCallerFactory(router({ applyImport }));
isWriting = true;
await callAs({ ...context, caller: async () => caller }).applyImport({
  projectId,
  importId,
  take: [],
  withoutFaulty: false,
});
isWriting = false;
say({ kind: "written", ...(await look()) });
await database.close();
