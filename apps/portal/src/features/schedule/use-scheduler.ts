"use client";

import type { LocalizedText, ScheduleQuestion } from "@tamarisk/domain";
import type { ScheduleProgress, ScheduleResult } from "@tamarisk/scheduling";
import { useCallback, useEffect, useRef, useState } from "react";
import type { FromScheduler, ToScheduler } from "./scheduler-messages.ts";

export type SchedulerState =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly progress: ScheduleProgress | null; readonly seconds: number }
  | {
      readonly kind: "answered";
      readonly question: ScheduleQuestion;
      readonly result: ScheduleResult;
      readonly sentences: readonly LocalizedText[];
    }
  | { readonly kind: "failed"; readonly message: string };

/** A search off the page's thread: its state, a way to start it and a way to stop it. */
export function useScheduler(timeLimitSeconds: number) {
  const [state, setState] = useState<SchedulerState>({ kind: "idle" });
  const worker = useRef<Worker | null>(null);
  const end = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
  }, []);
  useEffect(() => end, [end]);
  const isRunning = state.kind === "running";
  useEffect(() => {
    if (!isRunning) return;
    const began = performance.now();
    const timer = setInterval(() => {
      const seconds = (performance.now() - began) / 1000;
      setState((present) => (present.kind === "running" ? { ...present, seconds } : present));
    }, 250);
    return () => clearInterval(timer);
  }, [isRunning]);

  const start = (question: ScheduleQuestion) => {
    end();
    const own = new Worker(new URL("./scheduler.worker.ts", import.meta.url), { type: "module" });
    worker.current = own;
    setState({ kind: "running", progress: null, seconds: 0 });
    own.onmessage = ({ data }: MessageEvent<FromScheduler>) => {
      if (data.kind === "progress") {
        setState((present) => (present.kind === "running" ? { ...present, progress: data.progress } : present));
        return;
      }
      setState(data.kind === "answer" ? { ...data, kind: "answered", question } : data);
      end();
    };
    own.onerror = ({ message }) => setState({ kind: "failed", message });
    const asked: ToScheduler = { question, timeLimitSeconds };
    own.postMessage(asked);
  };
  const cancel = () => {
    end();
    setState({ kind: "idle" });
  };
  return { state, start, cancel };
}
