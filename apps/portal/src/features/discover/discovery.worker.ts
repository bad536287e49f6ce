import type { Cases } from "@tamarisk/scenario-engine";
import { discover, type FromDiscovery, type ToDiscovery } from "./discovery-work.ts";

/** A worker of the browser that keeps one set of futures and answers questions about them, one after another. */
let cases: Cases | null = null;

self.onmessage = ({ data }: MessageEvent<ToDiscovery>) => {
  if (data.kind === "cases") {
    cases = data.cases;
    return;
  }
  const { id, work, asked } = data;
  const post = (message: FromDiscovery) => self.postMessage(message);
  try {
    if (!cases) throw new RangeError("the worker needs futures before it is asked about them");
    post({ kind: "answer", id, answer: discover(work, cases, asked as never) });
  } catch (error) {
    post({ kind: "failed", id, message: error instanceof Error ? error.message : String(error) });
  }
};
