"use client";

import { Button } from "@tamarisk/ui/button";
import { Notice } from "@tamarisk/ui/notice";
import { useTranslations } from "next-intl";
import { useProblemText } from "@/features/problem/use-problem-text.ts";
import { problemOf } from "@/trpc/problem-of.ts";

/** A page that could not be made: what failed, and what to do. */
export function PageError({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  const t = useTranslations("shell.error");
  const text = useProblemText()(problemOf(error));
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : null;
  return (
    <div className="mx-auto max-w-3xl py-8">
      <h1 className="sr-only">{t("title")}</h1>
      <Notice
        tone="error"
        title={digest === null ? text.title : t("title")}
        where={digest === null ? undefined : t("digest", { digest })}
        remedy={digest === null ? text.remedy : t("remedy")}
        actions={<Button onClick={() => retry()}>{t("retry")}</Button>}
      />
    </div>
  );
}
