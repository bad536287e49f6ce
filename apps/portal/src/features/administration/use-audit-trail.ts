"use client";

import type { AuditEvent, ProjectId, UserId } from "@tamarisk/domain";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useAdmin, useAdminClient } from "@/trpc/admin.ts";

/** Which entries are shown; `null` does not narrow them. */
export interface AuditNarrowing {
  readonly projectId: string | null;
  readonly personId: string | null;
}

const shownAtOnce = 50;
const readAtOnce = 200;

/** The audit trail page by page, and the whole of it for a file. */
export function useAuditTrail({ projectId, personId }: AuditNarrowing) {
  const admin = useAdmin();
  const client = useAdminClient();
  const filter = {
    ...(projectId && { projectId: projectId as ProjectId }),
    ...(personId && { actorId: personId as UserId }),
  };
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
