import type { Answer, Asked, DecidedCases, DiscoveryKind, FromDiscovery, ToDiscovery } from "./discovery-work.ts";

/** Questions about futures, answered off the page's thread. */
export interface Discovery {
  readonly ask: <Kind extends DiscoveryKind>(
    kind: Kind,
    futures: DecidedCases,
    asked: Asked<Kind>,
  ) => Promise<Answer<Kind>>;
  readonly close: () => void;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/** Starts a worker that answers one question after another. Close it when the page is left. */
export function openDiscovery(): Discovery {
  const worker = new Worker(new URL("./discovery.worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, Waiting>();
  let sent: DecidedCases | null = null;
  let lastId = 0;
  const post = (message: ToDiscovery) => worker.postMessage(message);
  worker.onmessage = ({ data }: MessageEvent<FromDiscovery>) => {
    const asker = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === "answer") asker?.resolve(data.answer as never);
    else asker?.reject(new Error(data.message));
  };
  worker.onerror = (event) => {
    const error = new Error(event.message || "the worker of this page stopped; reload the page");
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  return {
    ask: (kind, futures, asked) =>
      new Promise((resolve, reject) => {
        // Futures are sent once; most questions are about the same ones.
        if (futures !== sent) post({ kind: "futures", futures: { cases: futures.cases, worst: futures.worst } });
        sent = futures;
        lastId++;
        waiting.set(lastId, { resolve, reject });
        post({ kind: "ask", id: lastId, work: kind, asked });
      }),
    close: () => worker.terminate(),
  };
}
