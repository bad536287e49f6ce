import { type DecidedCases, discover, type FromDiscovery, type ToDiscovery } from "./discovery-work.ts";

/** A worker of the browser that keeps one set of futures and answers questions about them, one after another. */
let futures: DecidedCases | null = null;

self.onmessage = ({ data }: MessageEvent<ToDiscovery>) => {
  if (data.kind === "futures") {
    futures = data.futures;
    return;
  }
  const { id, work, asked } = data;
  const post = (message: FromDiscovery) => self.postMessage(message);
  try {
    if (!futures) throw new RangeError("the worker needs futures before it is asked about them");
    post({ kind: "answer", id, answer: discover(work, futures, asked as never) });
  } catch (error) {
    post({ kind: "failed", id, message: error instanceof Error ? error.message : String(error) });
  }
};
