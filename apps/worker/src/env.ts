import { availableParallelism } from "node:os";
import { z } from "zod";

const Environment = z.object({
  DATABASE_URL: z.url({
    protocol: /^postgres(ql)?$/,
    error: (issue) =>
      issue.input === undefined
        ? "it is not set. A worker needs a PostgreSQL database that several processes can share: write postgresql://user:password@host:5432/name. With the embedded database the API server computes by itself and needs no worker"
        : "it is no PostgreSQL address; write postgresql://user:password@host:5432/name",
  }),
  TAMARISK_WORKERS: z
    .string()
    .regex(/^([1-9]|[1-5]\d|6[0-4])$/, {
      error: (issue) => `found "${String(issue.input)}"; write how many threads shall compute, from 1 to 64`,
    })
    .transform(Number)
    .default(availableParallelism()),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

/** What the surroundings tell a worker. */
export type Environment = z.infer<typeof Environment>;

/**
 * Read the surroundings once. No other file reads `process.env`.
 *
 * @throws {RangeError} With every variable that is wrong: its name, what was found, and what it should look like.
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>> = process.env): Environment {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = Environment.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new RangeError(`This worker cannot start:\n${lines.join("\n")}`);
}
