// Begins the next version of the plan of the project given, and is never done with it. Arguments: where the database is
// (JSON), the organisation's id, the project's.
import { openDatabase, revisePlan } from "../../dist/index.js";

const [place, organisationId, projectId] = process.argv.slice(2);
const database = await openDatabase(JSON.parse(place));
await database.transaction(async (tx) => {
  const reason = { en: "the river ran dry", zh: "河流断流" };
  const by = { id: "00000000-0000-4000-8000-000000000001", name: "Lin Xia" };
  const { versionNumber } = await revisePlan(tx, { organisationId }, projectId, { reason, decisionId: null, by });
  console.log(`half-way to version ${versionNumber}`);
  await new Promise(() => setInterval(() => undefined, 1000));
});
