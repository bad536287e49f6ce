// Begins the next version of the plan of the project given in its folder, and is never done with it.
import { openDatabase, revisePlan } from "../../dist/index.js";

const [dataDir, organisationId, projectId] = process.argv.slice(2);
const database = await openDatabase({ dataDir, port: 4321 });
await database.transaction(async (tx) => {
  const reason = { en: "the river ran dry", zh: "河流断流" };
  const by = { id: "00000000-0000-4000-8000-000000000001", name: "Lin Xia" };
  const { versionNumber } = await revisePlan(tx, { organisationId }, projectId, { reason, decisionId: null, by });
  console.log(`half-way to version ${versionNumber}`);
  await new Promise(() => setInterval(() => undefined, 1000));
});
