import type { Answer, Asked, FromPathways, PathwayTask, ToPathways } from "./pathway-work.ts";
import type { PathwayWorld } from "./pathway-world.ts";

/** Questions about one world, answered off the page's thread by a worker per core. */
export interface PathwayDesk {
  /** The next free worker answers. */
  readonly ask: <Task extends PathwayTask>(task: Task, asked: Asked<Task>) => Promise<Answer<Task>>;
  readonly workers: number;
  /** Ends all work at once; what was asked is never answered. */
  readonly close: () => void;
}

interface Question {
  readonly message: Omit<Extract<ToPathways, { kind: "ask" }>, "kind">;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

const workersMax = 4;

export function openPathways(world: PathwayWorld): PathwayDesk {
  const queue: Question[] = [];
  const count = Math.max(1, Math.min(workersMax, navigator.hardwareConcurrency));
  const workers = Array.from({ length: count }, () => startWorker(world, queue));
  let lastId = 0;
  return {
    workers: count,
    ask: (task, asked) =>
      new Promise((resolve, reject) => {
        lastId++;
        queue.push({ message: { id: lastId, task, asked }, resolve, reject });
        for (const worker of workers) worker.takeNext();
      }),
    close: () => {
      for (const worker of workers) worker.end();
    },
  };
}

function startWorker(world: PathwayWorld, queue: Question[]) {
  const worker = new Worker(new URL("./pathways.worker.ts", import.meta.url), { type: "module" });
  let current: Question | null = null;
  const post = (message: ToPathways) => worker.postMessage(message);
  const takeNext = () => {
    if (current) return;
    current = queue.shift() ?? null;
    if (current) post({ kind: "ask", ...current.message });
  };
  worker.onmessage = ({ data }: MessageEvent<FromPathways>) => {
    const answered = current;
    current = null;
    if (data.kind === "answer") answered?.resolve(data.answer as never);
    else answered?.reject(new Error(data.message));
    takeNext();
  };
  worker.onerror = (event) => {
    const error = new Error(event.message || "a worker of this page stopped; reload the page");
    for (const { reject } of queue.splice(0)) reject(error);
    current?.reject(error);
    current = null;
  };
  post({ kind: "world", world });
  return { takeNext, end: () => worker.terminate() };
}
