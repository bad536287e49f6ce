import { setImmediate as othersTurn } from "node:timers/promises";
import type { ImportProgress, ImportStep } from "@tamarisk/domain";
import { TRPCError } from "@trpc/server";

/** Others wait no longer than this, in milliseconds, while a file is worked on. */
const stretchMs = 20;

/**
 * The course of reading or writing one file: says how far it has come, lets other requests have their turn, and gives up when
 * whoever asked for it has gone.
 *
 * @example
 * course.begin("comparing", rows.length);
 * for await (const row of course.each(rows)) compare(row);
 */
export class ImportCourse {
  #progress: ImportProgress = { step: "waiting", done: 0, total: null };
  #turnEndedAt = performance.now();

  constructor(
    readonly tell: (progress: ImportProgress) => void = () => undefined,
    /** Tells when whoever asked wants it no more; without it the work cannot be stopped. */
    readonly gone: AbortSignal | undefined = undefined,
  ) {}

  /** Say what is done from here on. @param total - How many rows it is about, where that is known. */
  begin(step: ImportStep, total: number | null = null): void {
    this.#say({ step, done: 0, total });
  }

  /** Walk over rows, counting them as done. @throws {TRPCError} See `advance`. */
  async *each<Row>(rows: Iterable<Row>): AsyncGenerator<Row, void, undefined> {
    for (const row of rows) {
      yield row;
      this.#progress = { ...this.#progress, done: this.#progress.done + 1 };
      if (performance.now() - this.#turnEndedAt >= stretchMs) await this.advance(0);
    }
  }

  /** Count rows as done and let others have their turn. @throws {TRPCError} When nobody waits for the answer any more. */
  async advance(rows: number): Promise<void> {
    const { done, ...progress } = this.#progress;
    this.#say({ ...progress, done: done + rows });
    await othersTurn();
    this.#turnEndedAt = performance.now();
    this.#refuseWhenGone();
  }

  /** The last moment to stop: what follows happens to its end. @throws {TRPCError} When nobody waits any more. */
  finish(): void {
    this.#refuseWhenGone();
    this.begin("finishing");
  }

  #say(progress: ImportProgress): void {
    this.#progress = progress;
    this.tell(progress);
  }

  #refuseWhenGone(): void {
    if (!this.gone?.aborted) return;
    throw new TRPCError({ code: "CLIENT_CLOSED_REQUEST", message: "the import was stopped; nothing was written" });
  }
}
