"use client";

import { Button } from "@tamarisk/ui/button";
import { Notice } from "@tamarisk/ui/notice";
import { TRPCClientError } from "@trpc/client";
import { useTranslations } from "next-intl";
import { useProblemText } from "@/features/problem/use-problem-text.ts";
import { problemOf } from "@/trpc/problem-of.ts";

/** A page that could not be made: what failed, and what to do. */
export function PageError({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  const t = useTranslations("shell.error");
  const text = useProblemText()(problemOf(error));
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : null;
  const isOfCall = error instanceof TRPCClientError;
  return (
    <div className="mx-auto max-w-3xl py-8">
      <h1 className="sr-only">{t("title")}</h1>
      <Notice
        tone="error"
        title={isOfCall ? text.title : t("title")}
        where={digest === null ? undefined : t("digest", { digest })}
        remedy={isOfCall ? text.remedy : t(digest === null ? "remedyHere" : "remedy")}
        actions={<Button onClick={() => retry()}>{t("retry")}</Button>}
      />
    </div>
  );
}
