import { EventEmitter, once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { ImportCourseId, ImportProgress, ProjectId } from "@tamarisk/domain";

/** One reading or writing of a file, among those of all projects. */
interface CourseAddress {
  readonly projectId: ProjectId;
  readonly courseId: ImportCourseId;
}

/** Passes on, within this process, how far files have been read and written. Nothing is kept once nobody listens. */
export interface ImportCourses {
  readonly tell: (address: CourseAddress, progress: ImportProgress) => void;
  /** The latest progress, as often as it changes, until the listener goes. The first says that it is listened to. */
  readonly follow: (address: CourseAddress, gone: AbortSignal) => AsyncGenerator<ImportProgress, void, void>;
}

/** A progress bar needs no more than ten steps a second. */
const restMs = 100;

export function openImportCourses(): ImportCourses {
  const emitter = new EventEmitter();
  emitter.setMaxListeners(0);
  const nameOf = ({ projectId, courseId }: CourseAddress) => `${projectId} ${courseId}`;
  return {
    tell: (address, progress) => {
      emitter.emit(nameOf(address), progress);
    },
    async *follow(address, gone) {
      const name = nameOf(address);
      let latest: ImportProgress = { step: "waiting", done: 0, total: null };
      const hear = (progress: ImportProgress) => {
        latest = progress;
      };
      emitter.on(name, hear);
      try {
        for (let said: ImportProgress | null = null; !gone.aborted; ) {
          if (latest === said) await once(emitter, name, { signal: gone }).catch(() => undefined);
          else {
            said = latest;
            yield said;
            await sleep(restMs, undefined, { signal: gone }).catch(() => undefined);
          }
        }
      } finally {
        emitter.off(name, hear);
      }
    },
  };
}
