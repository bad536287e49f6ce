/** Long work that can be left for a while after every step: on a thread that others wait for. */
export type Steps<Result> = Generator<void, Result, void>;

/** The same work without a break. */
export function inOneGo<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
