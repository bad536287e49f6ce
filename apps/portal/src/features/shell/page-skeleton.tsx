import { Skeleton } from "@tamarisk/ui/skeleton";
import { useTranslations } from "next-intl";

/** Holds the place of a page on its way. */
export function PageSkeleton() {
  const t = useTranslations("shell");
  return (
    <div className="grid gap-6">
      <Skeleton label={t("loading")} lines={2} />
      <Skeleton label={t("loading")} height={360} />
    </div>
  );
}
