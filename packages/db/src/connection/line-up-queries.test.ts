import type { PoolClient } from "pg";
import { describe, expect, it } from "vitest";
import { lineUpQueries } from "./line-up-queries.ts";

/** A connection that writes down how many queries it was given at once. */
function connection() {
  const open = { now: 0, most: 0, asked: [] as unknown[] };
  class Connection {
    async query(text: string) {
      open.asked.push(text);
      open.most = Math.max(open.most, ++open.now);
      await new Promise((resolve) => setTimeout(resolve, 1));
      open.now--;
      if (text === "broken") throw new RangeError("broken");
      return { rows: [text] };
    }
  }
  const client = new Connection();
  lineUpQueries(client as unknown as PoolClient);
  return { client, open };
}

describe("lineUpQueries", () => {
  it("gives a connection one query at a time, in the order of asking, and each its own answer", async () => {
    const { client, open } = connection();
    const answers = await Promise.all(["a", "b", "c"].map((text) => client.query(text)));
    expect(answers.map(({ rows }) => rows[0])).toEqual(["a", "b", "c"]);
    expect(open).toMatchObject({ most: 1, asked: ["a", "b", "c"] });
  });

  it("goes on after a query that failed", async () => {
    const { client } = connection();
    const results = await Promise.allSettled(["broken", "b"].map((text) => client.query(text)));
    expect(results.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
  });

  it("leaves alone what pg drives itself", async () => {
    const { client, open } = connection();
    const cursor = { submit: () => undefined };
    await Promise.all([client.query("a"), client.query(cursor as never)]);
    expect(open.most).toBe(2);
  });
});
