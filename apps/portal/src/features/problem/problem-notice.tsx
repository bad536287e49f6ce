"use client";

import { Notice } from "@tamarisk/ui/notice";
import type { ReactNode } from "react";
import { problemOf } from "@/trpc/problem-of.ts";
import { useProblemText } from "./use-problem-text.ts";

/** A refused or failed call, where it happened: what was found and what to do. */
export function ProblemNotice({ error, actions }: { readonly error: unknown; readonly actions?: ReactNode }) {
  const { title, remedy } = useProblemText()(problemOf(error));
  return <Notice tone="error" title={title} remedy={remedy} actions={actions} />;
}
