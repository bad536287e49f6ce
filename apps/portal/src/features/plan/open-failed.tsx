"use client";

import { Button } from "@tamarisk/ui/button";
import { useTranslations } from "next-intl";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";

interface OpenFailedProps {
  readonly error: unknown;
  readonly retry: () => void;
}

/** In place of what could not be loaded: why, and the way to try again. */
export function OpenFailed({ error, retry }: OpenFailedProps) {
  const t = useTranslations("shell.error");
  return <ProblemNotice error={error} actions={<Button onClick={retry}>{t("retry")}</Button>} />;
}
