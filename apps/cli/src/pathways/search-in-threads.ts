import { Worker } from "node:worker_threads";
import { futuresLeft, joinPathwayTrees, type PathwayTree, type SearchPart } from "@tamarisk/scenario-engine";
import { compiledFile } from "../compiled-file.ts";
import type { Terminal } from "../terminal.ts";
import type { PathwaysFile } from "./pathways-file.ts";

export interface ToPathwaysThread {
  readonly file: PathwaysFile;
  readonly part: SearchPart;
}
export type FromPathwaysThread = PathwayTree;

/**
 * Search a file's pathways, each first action in a thread, with what is done on standard error. Numbers do not depend on
 * how many threads there are.
 *
 * @returns The whole search over the futures in which no run failed; it has none if some run fails in every future.
 * @throws {RangeError} If the package has not been built.
 */
export async function searchInThreads(
  file: PathwaysFile,
  threadCount: number,
  terminal: Terminal,
): Promise<PathwayTree> {
  const actions = Array.from(file.actions.keys());
  const threads = Array.from({ length: Math.min(threadCount, actions.length) }, () => {
    return new Worker(compiledFile("pathways/pathways-thread.js"));
  });
  const searchOver = async (futures?: Int32Array) => {
    const trees: PathwayTree[] = [];
    const waiting = [...actions];
    let done = 0;
    await Promise.all(
      threads.map(async (thread) => {
        for (let action = waiting.shift(); action !== undefined; action = waiting.shift()) {
          trees[action] = await ask(thread, { file, part: { firstActions: [action], ...(futures && { futures }) } });
          terminal.err(`\r${++done} of ${actions.length} first actions searched`);
        }
      }),
    );
    terminal.err("\n");
    return joinPathwayTrees(trees);
  };
  try {
    const tree = await searchOver();
    const left = futuresLeft(tree);
    return left === null || left.length === 0 ? tree : await searchOver(left);
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

function ask(thread: Worker, question: ToPathwaysThread): Promise<FromPathwaysThread> {
  return new Promise((resolve, reject) => {
    thread.once("message", (answer: FromPathwaysThread) => {
      thread.removeAllListeners("error");
      resolve(answer);
    });
    thread.once("error", reject);
    thread.postMessage(question);
  });
}
