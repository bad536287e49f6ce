// A process of its own that starts an ensemble, computes it, tells on standard output how far it has come, and kills itself
// in the middle: from outside, the signal could come after the end. Arguments: where the database is (JSON), the number of
// futures, the seed, after how many futures it ends.
import { openDatabase } from "@tamarisk/db";
import { loadReference, openService, planningRouter, seedDemo } from "../../dist/index.js";
import { demoMember } from "./demo-member.mjs";

const [place, experimentCount, seed, killedAfter] = process.argv.slice(2);
const database = await openDatabase(JSON.parse(place));
await loadReference(database);
await seedDemo(database);
const service = await openService({
  database,
  threads: 1,
  now: () => new Date(),
  onTrouble: (error) => console.error(error),
  auth: {
    secret: "a secret that only tests know, long enough",
    portalUrl: "http://localhost:3000",
    trustedOrigins: [],
    signInsPerMinute: 100,
    log: () => undefined,
  },
});
const member = await demoMember(database);
const facts = { headers: new Headers(), requestId: "child", clientAddress: "127.0.0.1" };
const caller = planningRouter.createCaller({ ...service.contextFor(facts), caller: async () => member });
const [project] = await caller.project.list();
const ensemble = await caller.ensemble.start({
  projectId: project.id,
  experimentCount: Number(experimentCount),
  seed: Number(seed),
  storylineIds: ["desert-oasis", "carry-on"],
});
for await (const progress of await caller.ensemble.progress({ projectId: project.id, ensembleId: ensemble.id })) {
  process.stdout.write(`${JSON.stringify({ projectId: project.id, ...progress })}\n`);
  if (progress.done >= Number(killedAfter)) process.kill(process.pid, "SIGKILL");
}
