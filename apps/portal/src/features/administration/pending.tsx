"use client";

import { Skeleton } from "@tamarisk/ui/skeleton";
import { useTranslations } from "next-intl";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";

/** What stands in the place of a list on its way, or of one that did not come. */
export function Pending({ error }: { readonly error: unknown }) {
  const t = useTranslations("administration");
  return error ? <ProblemNotice error={error} /> : <Skeleton label={t("loading")} lines={6} />;
}
