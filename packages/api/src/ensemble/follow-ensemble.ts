import { setTimeout as sleep } from "node:timers/promises";
import { findEnsemble, RowNotFound } from "@tamarisk/db";
import { type Ensemble, EnsembleId, type EnsembleProgress, ensembleWorkflow, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import type { EnsembleEvents } from "./ensemble-events.ts";

/** Another process may be computing, so the row is read again at least this often. */
const readAgainMs = 1_000;
/** A progress bar needs no more than ten steps a second. */
const restMs = 100;

/** How far an ensemble has come, as often as it changes, until it ends. */
export const followEnsemble = forMember("read", "ensemble")
  .input(z.object({ projectId: ProjectId, ensembleId: EnsembleId }))
  .subscription(async ({ ctx, input: { projectId, ensembleId }, signal }) => {
    const read = () => findEnsemble(ctx.database, ctx.permit.scope, projectId, ensembleId);
    // Asked once before the stream begins: a refusal is still an answer of its own then.
    return progressOf(await read(), read, ctx.ensembles.events, signal ?? new AbortController().signal);
  });

async function* progressOf(
  first: Ensemble,
  read: () => Promise<Ensemble>,
  events: EnsembleEvents,
  gone: AbortSignal,
): AsyncGenerator<EnsembleProgress, void, void> {
  let last: EnsembleProgress | null = null;
  for (let ensemble: Ensemble | null = first; ensemble && !gone.aborted; ) {
    const moved = events.next(ensemble.id, readAgainMs, gone);
    ensemble = await unlessRemoved(read());
    const progress = ensemble && progressIn(ensemble);
    if (progress && (progress.state !== last?.state || progress.done !== last.done)) yield progress;
    last = progress;
    if (!ensemble || hasEnded(ensemble)) return;
    await moved;
    await sleep(restMs, undefined, { signal: gone }).catch(() => undefined);
  }
}

function progressIn({
  id: ensembleId,
  state,
  experimentsDone: done,
  experimentsTotal: total,
}: Ensemble): EnsembleProgress {
  return { ensembleId, state, done, total };
}

function hasEnded({ state }: Ensemble): boolean {
  return state !== ensembleWorkflow.initial && state !== "running";
}

/** The project may be removed in the middle; then there is nothing left to follow. */
async function unlessRemoved(ensemble: Promise<Ensemble>): Promise<Ensemble | null> {
  try {
    return await ensemble;
  } catch (error) {
    if (error instanceof RowNotFound) return null;
    throw error;
  }
}
