import { initTRPC } from "@trpc/server";
import superjson from "superjson";
import { authorise, authoriseMember } from "../authorisation/authorise.ts";
import type { Action, Noun } from "../authorisation/noun.ts";
import { ProblemError } from "../problem/problem-error.ts";
import { problemFromDb } from "../problem/problem-from-db.ts";
import { problemOf } from "../problem/problem-of.ts";
import { problemSentence } from "../problem/problem-sentence.ts";
import type { ApiContext } from "./api-context.ts";
import { inputFaults } from "./input-faults.ts";
import type { ProcedureMeta } from "./procedure-meta.ts";
import { serializeAnswer } from "./serialize-answer.ts";

const t = initTRPC
  .context<ApiContext>()
  .meta<ProcedureMeta>()
  .create({
    transformer: { serialize: serializeAnswer, deserialize: superjson.deserialize },
    isDev: false,
    sse: { ping: { enabled: true, intervalMs: 5_000 }, client: { reconnectAfterInactivityMs: 20_000 } },
    errorFormatter({ shape, error, input, ctx }) {
      const problem = problemOf(error, input, ctx?.requestId ?? "unknown");
      return { ...shape, message: problemSentence(problem), data: { ...shape.data, problem } };
    },
  });

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** Refusals of the database layer become problems here, in one place. */
const procedure = t.procedure.use(async ({ ctx, next }) => {
  const result = await next();
  if (result.ok) return result;
  const caller = await ctx.caller();
  const scope = caller.kind === "member" ? { organisationId: caller.organisation.id } : null;
  const problem = await problemFromDb(result.error.cause, ctx.database, scope);
  if (problem) throw new ProblemError(problem);
  return result;
});

/** Asked after the caller's leave and before the procedure's own rules: can what was sent be kept at all? */
const sound = t.middleware(async ({ getRawInput, next }) => {
  const issues = inputFaults(await getRawInput());
  if (issues.length > 0) throw new ProblemError({ kind: "invalid-input", issues });
  return next();
});

type Openapi = NonNullable<ProcedureMeta["openapi"]>;

/** A procedure that anybody may call, signed in or not. */
export function forAnyone(action: Action, noun: Noun, openapi?: Openapi) {
  return procedure
    .meta({ action, noun, openapi })
    .use(async ({ ctx, next }) => next({ ctx: { permit: authorise(await ctx.caller(), action, noun) } }))
    .use(sound);
}

/** A procedure for somebody signed in, with or without an organisation. */
export function forPerson(action: Action, noun: Noun, openapi?: Openapi) {
  return procedure
    .meta({ action, noun, openapi })
    .use(async ({ ctx, next }) => {
      const caller = await ctx.caller();
      if (caller.kind === "anyone") throw new ProblemError({ kind: "signed-out" });
      return next({ ctx: { permit: authorise(caller, action, noun) } });
    })
    .use(sound);
}

/** A procedure inside the caller's organisation: its permit carries the condition for every row it may touch. */
export function forMember(action: Action, noun: Noun, openapi?: Openapi) {
  return procedure
    .meta({ action, noun, openapi })
    .use(async ({ ctx, next }) => next({ ctx: { permit: authoriseMember(await ctx.caller(), action, noun) } }))
    .use(sound);
}
