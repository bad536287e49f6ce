"use client";

import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { z } from "zod";
import { changeAddress } from "@/features/shell/change-address.ts";
import type { AuditNarrowing } from "./use-audit-trail.ts";

const AdminView = z.enum(["people", "projects", "audit", "reference"]);
type AdminView = z.infer<typeof AdminView>;

/** Which part of administration is open, and whose trail of which project; kept in the address. */
export function useAdminAddress() {
  const query = useSearchParams();
  return useMemo(
    () => ({
      view: AdminView.safeParse(query.get("view")).data ?? "people",
      narrowing: {
        projectId: z.uuid().safeParse(query.get("project")).data ?? null,
        personId: z.uuid().safeParse(query.get("person")).data ?? null,
      },
      show: (view: AdminView, { projectId, personId }: Partial<AuditNarrowing> = {}) =>
        changeAddress({ view, project: projectId ?? null, person: personId ?? null }),
    }),
    [query],
  );
}
