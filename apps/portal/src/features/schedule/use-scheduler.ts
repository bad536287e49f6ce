"use client";

import type { ScheduleQuestion } from "@tamarisk/domain";
import type { ScheduleProgress } from "@tamarisk/scheduling";
import { useCallback, useEffect, useRef, useState } from "react";
import type { FromScheduler, SchedulerAnswer, ToScheduler } from "./scheduler-messages.ts";

export type SchedulerState =
  | { readonly kind: "idle" }
  | {
      readonly kind: "running";
      readonly progress: ScheduleProgress | null;
      readonly seconds: number;
      /** The best order so far, which stopping keeps. */
      readonly found: AnsweredState | null;
    }
  | AnsweredState
  | { readonly kind: "failed"; readonly message: string };

interface AnsweredState extends SchedulerAnswer {
  readonly kind: "answered";
  readonly question: ScheduleQuestion;
}

/** A search off the page's thread: its state, a way to start it, to stop it with the best found so far, and to forget it. */
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
    setState({ kind: "running", progress: null, seconds: 0, found: null });
    own.onmessage = ({ data }: MessageEvent<FromScheduler>) => {
      if (data.kind === "progress") {
        setState((present) => (present.kind === "running" ? { ...present, progress: data.progress } : present));
        return;
      }
      if (data.kind === "found") {
        const found = { ...data, kind: "answered", question } as const;
        setState((present) => (present.kind === "running" ? { ...present, found } : present));
        return;
      }
      setState(data.kind === "answer" ? { ...data, kind: "answered", question } : data);
      end();
    };
    own.onerror = ({ message }) => setState({ kind: "failed", message });
    const asked: ToScheduler = { question, timeLimitSeconds };
    own.postMessage(asked);
  };
  const stop = () => {
    end();
    setState((present) => (present.kind === "running" && present.found) || { kind: "idle" });
  };
  const forget = () => {
    end();
    setState({ kind: "idle" });
  };
  return { state, start, stop, forget };
}
