"use client";

import { ImportCourseId, type ImportProgress, type ProjectId } from "@tamarisk/domain";
import { useEffect, useRef, useState } from "react";
import { usePlanningClient } from "@/trpc/planning.ts";

/** What became of long work: its answer, or that it was stopped. */
type CourseEnd<Answer> = { readonly kind: "done"; readonly answer: Answer } | { readonly kind: "stopped" };

type Work<Answer> = (courseId: ImportCourseId, stop: AbortSignal) => Promise<Answer>;

/** So long is waited for the stream of progress, in milliseconds; then the work begins without. */
const patienceMs = 1_000;

const waiting: ImportProgress = { step: "waiting", done: 0, total: null };

/**
 * One reading or writing of a file at a time: how far it has come, and a way to stop it.
 *
 * @param endsWithPage - Leaving the page stops it, where nobody would see what it came to.
 */
export function useImportCourse(projectId: ProjectId, endsWithPage: boolean) {
  const client = usePlanningClient();
  const [progress, setProgress] = useState<ImportProgress>(waiting);
  const [isStopping, setStopping] = useState(false);
  const unfollow = useRef<(() => void) | null>(null);
  const stopper = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      unfollow.current?.();
      if (endsWithPage) stopper.current?.abort();
    },
    [endsWithPage],
  );

  /** Begins to hear of progress; the embedded database answers nobody else while a file is written, so this comes first. */
  function follow(courseId: ImportCourseId): Promise<void> {
    return new Promise((resolve) => {
      const clock = setTimeout(resolve, patienceMs);
      const begin = () => {
        clearTimeout(clock);
        resolve();
      };
      const stream = client.exchange.progress.subscribe(
        { projectId, courseId },
        {
          onData: (said) => {
            setProgress(said);
            begin();
          },
          onError: begin,
        },
      );
      unfollow.current = () => stream.unsubscribe();
    });
  }

  async function run<Answer>(work: Work<Answer>): Promise<CourseEnd<Answer>> {
    const courseId = ImportCourseId.parse(crypto.randomUUID());
    const stopping = new AbortController();
    stopper.current = stopping;
    setStopping(false);
    setProgress(waiting);
    try {
      await follow(courseId);
      stopping.signal.throwIfAborted();
      return { kind: "done", answer: await work(courseId, stopping.signal) };
    } catch (error) {
      if (stopping.signal.aborted) return { kind: "stopped" };
      throw error;
    } finally {
      unfollow.current?.();
    }
  }

  function stop(): void {
    setStopping(true);
    stopper.current?.abort();
  }

  return { progress, isStopping, run, stop };
}

export type ImportCourse = ReturnType<typeof useImportCourse>;
