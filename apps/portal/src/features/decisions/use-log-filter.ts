"use client";

import { useSearchParams } from "next/navigation";
import { usePathname, useRouter } from "@/i18n/navigation.ts";
import { isLogFilter, type LogFilter } from "./decision-log.ts";

/** Which entries are shown, kept in the address. */
export function useLogFilter(): readonly [LogFilter, (filter: LogFilter) => void] {
  const search = useSearchParams();
  const router = useRouter();
  const path = usePathname();
  const found = search.get("show");
  const choose = (filter: LogFilter) =>
    router.replace(filter === "all" ? path : `${path}?show=${filter}`, { scroll: false });
  return [isLogFilter(found) ? found : "all", choose];
}
