"use client";

import type { AuditEvent } from "@tamarisk/domain";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useAdmin, useAdminClient } from "@/trpc/admin.ts";
import { type AuditNarrowing, auditFilter } from "./audit-filter.ts";

const shownAtOnce = 50;
const readAtOnce = 200;

/** The audit trail page by page, and the whole of it for a file. */
export function useAuditTrail(narrowing: AuditNarrowing) {
  const admin = useAdmin();
  const client = useAdminClient();
  const filter = auditFilter(narrowing);
  const trail = useInfiniteQuery(
    admin.audit.list.infiniteQueryOptions(
      { limit: shownAtOnce, ...filter },
      { getNextPageParam: (page) => page.nextCursor ?? undefined },
    ),
  );
  const readAll = async (): Promise<AuditEvent[]> => {
    const all: AuditEvent[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await client.audit.list.query({ limit: readAtOnce, ...filter, ...(cursor && { cursor }) });
      all.push(...page.events);
      cursor = page.nextCursor;
    }
    return all;
  };
  return { trail, readAll };
}
