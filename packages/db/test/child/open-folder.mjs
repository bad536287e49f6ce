// Opens the folder given and does what its second argument says, until it is killed or told to stop.
import { createOrganisation, openDatabase } from "../../dist/index.js";

const [dataDir, task] = process.argv.slice(2);
const database = await openDatabase({ dataDir, port: 4321 });
const found = (tx, slug) => createOrganisation(tx, { name: slug, slug });

const tasks = {
  async wait() {
    console.log("open");
  },
  /** One change that is whole, and one that is not when the process dies. */
  async stopHalfWay() {
    await database.transaction((tx) => found(tx, "whole"));
    await database.transaction(async (tx) => {
      for (let i = 0; i < 50; i++) await found(tx, `half-${i}`);
      console.log("half-way");
      await new Promise(() => setInterval(() => undefined, 1000));
    });
  },
  /** Two rows a transaction, and a word to the parent after each. */
  async writePairs() {
    for (let i = 0; ; i++) {
      await database.transaction(async (tx) => {
        await found(tx, `left-${i}`);
        await found(tx, `right-${i}`);
      });
      console.log(i);
    }
  },
};
process.stdin.on("data", () => database.close().then(() => process.exit(0)));
await tasks[task]();
