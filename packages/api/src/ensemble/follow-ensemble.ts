import { setTimeout as sleep } from "node:timers/promises";
import { findEnsemble } from "@tamarisk/db";
import { EnsembleId, type EnsembleProgress, ensembleWorkflow, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";

/** Another process may be computing, so the row is read again at least this often. */
const readAgainMs = 1_000;
/** A progress bar needs no more than ten steps a second. */
const restMs = 100;

/** How far an ensemble has come, as often as it changes, until it ends. */
export const followEnsemble = forMember("read", "ensemble")
  .input(z.object({ projectId: ProjectId, ensembleId: EnsembleId }))
  .subscription(async function* ({ ctx, input, signal }): AsyncGenerator<EnsembleProgress, void, void> {
    const gone = signal ?? new AbortController().signal;
    let last = "";
    while (!gone.aborted) {
      const moved = ctx.ensembles.events.next(input.ensembleId, readAgainMs, gone);
      const ensemble = await findEnsemble(ctx.database, ctx.permit.scope, input.projectId, input.ensembleId);
      const { id: ensembleId, state, experimentsDone: done, experimentsTotal: total } = ensemble;
      if (`${state} ${done}` !== last) yield { ensembleId, state, done, total };
      last = `${state} ${done}`;
      if (state !== ensembleWorkflow.initial && state !== "running") return;
      await moved;
      await sleep(restMs, undefined, { signal: gone }).catch(() => undefined);
    }
  });
