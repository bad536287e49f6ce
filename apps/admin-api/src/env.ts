import { availableParallelism } from "node:os";
import { z } from "zod";

const Address = z.object({ host: z.string().min(1), port: z.int().min(0).max(65_535) });
export type Address = z.infer<typeof Address>;

function wholeNumber(lowest: number, highest: number) {
  const wanted = `write a whole number from ${lowest} to ${highest}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, { error: (issue) => `found "${String(issue.input)}"; ${wanted}` })
    .transform(Number)
    .pipe(
      z
        .int()
        .min(lowest, { error: (issue) => `found ${issue.input}; ${wanted}` })
        .max(highest, { error: (issue) => `found ${issue.input}; ${wanted}` }),
    );
}

const HttpUrl = z.url({
  protocol: /^https?$/,
  error: (issue) => `found "${String(issue.input)}"; an address looks like http://localhost:3000`,
});

const Switch = z.enum(["0", "1"], { error: (issue) => `found "${String(issue.input)}"; write 0 or 1` });

/** Threads that compute futures beside the one that answers requests. */
const workersByDefault = Math.max(1, Math.min(4, availableParallelism() - 1));

const Environment = z.object({
  API_HOST: z.string().min(1).default("127.0.0.1"),
  API_PORT: wholeNumber(0, 65_535).default(4000),
  /** Where administrators' procedures listen, apart from the others; together with them when not set. */
  ADMIN_LISTEN: z
    .string()
    .transform((text, context) => {
      const colon = text.lastIndexOf(":");
      const address = Address.safeParse({ host: text.slice(0, colon), port: Number(text.slice(colon + 1)) });
      if (colon > 0 && address.success) return address.data;
      context.addIssue({ code: "custom", message: `found "${text}"; write host:port, for example 127.0.0.1:4001` });
      return z.NEVER;
    })
    .optional(),
  /** PostgreSQL; when not set, the embedded database in the data folder is used. */
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: "it is no PostgreSQL address; write postgresql://user:password@host:5432/name",
    })
    .optional(),
  TAMARISK_DATA_DIR: z.string().min(1).default(".data"),
  PORTAL_URL: HttpUrl.default("http://localhost:3000"),
  /** Further addresses a browser may come from, separated by commas. */
  TRUSTED_ORIGINS: z
    .string()
    .transform((text) => text.split(",").map((origin) => origin.trim()))
    .pipe(z.array(HttpUrl))
    .optional(),
  AUTH_SECRET: z.string().min(32, { error: "it is shorter than 32 characters; lengthen it" }).optional(),
  SIGN_INS_PER_MINUTE: wholeNumber(1, 10_000).default(30),
  TAMARISK_WORKERS: wholeNumber(0, 64).default(workersByDefault),
  TAMARISK_DEMO: Switch.optional(),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

/** What the surroundings tell the server. */
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
  throw new RangeError(`These environment variables are wrong; correct or unset them:\n${lines.join("\n")}`);
}
