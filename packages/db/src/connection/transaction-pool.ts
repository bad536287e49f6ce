import { AsyncLocalStorage } from "node:async_hooks";
import pg, { type PoolClient, type PoolConfig } from "pg";
import { lineUpQueries } from "./line-up-queries.ts";

type ConnectCallback = Parameters<pg.Pool["connect"]>[0];

/**
 * A pool that notices when code inside a transaction asks for a second connection. With the embedded database's single
 * connection such code would wait for itself for ever; with a server it would read outside its own transaction.
 */
export class TransactionPool extends pg.Pool {
  readonly #running = new AsyncLocalStorage<{ isOpen: boolean }>();

  constructor(config: PoolConfig) {
    super(config);
    // An idle connection that breaks has left the pool already, and the next query opens another; without a listener
    // Node would end the process. https://node-postgres.com/apis/pool#error
    this.on("error", () => undefined);
    this.on("connect", lineUpQueries);
  }

  /** Run the body of a transaction, so that a second connection is refused until it ends. */
  async insideTransaction<T>(work: () => Promise<T>): Promise<T> {
    const transaction = { isOpen: true };
    try {
      return await this.#running.run(transaction, work);
    } finally {
      transaction.isOpen = false;
    }
  }

  override connect(): Promise<PoolClient>;
  override connect(callback: ConnectCallback): void;
  override connect(callback?: ConnectCallback): Promise<PoolClient> | undefined {
    if (this.#running.getStore()?.isOpen) {
      const refusal = new RangeError(
        "inside a transaction, read and write through its own tx, not through the database",
      );
      if (!callback) return Promise.reject(refusal);
      callback(refusal, undefined, () => undefined);
      return undefined;
    }
    if (!callback) return super.connect();
    super.connect(callback);
    return undefined;
  }
}
