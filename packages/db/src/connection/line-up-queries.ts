import type { PoolClient } from "pg";

/**
 * Let the queries of one connection wait for each other. Prisma asks for several kinds of related rows side by side, inside a
 * transaction too, where there is one connection; pg 8 lines them up with a warning, and pg 9 will refuse.
 *
 * @see https://github.com/brianc/node-postgres, `lib/client.js`, the deprecation in `Client.query` (pg 8.23).
 */
export function lineUpQueries(client: PoolClient): void {
  const kind = Object.getPrototypeOf(client) as { query: (...asked: unknown[]) => unknown };
  const ask = (...asked: unknown[]) => kind.query.apply(client, asked);
  let last: Promise<unknown> = Promise.resolve();
  client.query = ((...asked: unknown[]) => {
    if (typeof asked.at(-1) === "function" || isSubmittable(asked[0])) return ask(...asked);
    const turn = last.then(() => ask(...asked));
    last = turn.catch(() => undefined);
    return turn;
  }) as PoolClient["query"];
}

/** Queries that pg drives itself, such as cursors; they answer with themselves and not with a promise. */
function isSubmittable(asked: unknown): boolean {
  return typeof asked === "object" && asked !== null && "submit" in asked;
}
