import type { StagedSimulator } from "@tamarisk/scenario-engine";
import { answerOf, type FromPathways, modelOf, type ToPathways } from "./pathway-work.ts";
import type { PathwayWorld } from "./pathway-world.ts";

/** A worker of the browser that keeps one world with its model and answers questions about it, one after another. */
let open: { readonly world: PathwayWorld; readonly model: StagedSimulator } | null = null;

self.onmessage = ({ data }: MessageEvent<ToPathways>) => {
  const post = (message: FromPathways) => self.postMessage(message);
  if (data.kind === "world") {
    open = { world: data.world, model: modelOf(data.world) };
    return;
  }
  const { id, task, asked } = data;
  try {
    if (!open) throw new RangeError("the worker needs a town before it is asked about pathways");
    post({ kind: "answer", id, answer: answerOf(task, open.world, open.model, asked as never) });
  } catch (error) {
    post({ kind: "failed", id, message: error instanceof Error ? error.message : String(error) });
  }
};
