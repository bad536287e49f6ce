import type { Database } from "@tamarisk/db";
import { judgeAllProjects } from "./judge-all-projects.ts";

/** The day turns at another hour in every place, and a server may have slept: so it looks once an hour. */
const everyMs = 3_600_000;

interface Clock {
  readonly now: () => Date;
  readonly onTrouble: (error: unknown) => void;
  readonly onJudged: (projects: number) => void;
}

/**
 * Judge the alerts of every project once a day, beginning now.
 *
 * @returns Stop looking, and wait for what is being judged.
 */
export function startDailyJudging(database: Database, { now, onTrouble, onJudged }: Clock): () => Promise<void> {
  let running = Promise.resolve();
  const look = () => {
    running = running
      .then(() => judgeAllProjects(database, now(), onTrouble))
      .then((judged) => {
        if (judged > 0) onJudged(judged);
      })
      .catch(onTrouble);
  };
  const timer = setInterval(look, everyMs);
  timer.unref();
  look();
  return () => {
    clearInterval(timer);
    return running;
  };
}
