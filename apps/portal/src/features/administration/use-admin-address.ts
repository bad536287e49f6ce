"use client";

import { Day } from "@tamarisk/domain";
import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { z } from "zod";
import { changeAddress } from "@/features/shell/change-address.ts";
import type { AuditNarrowing } from "./audit-filter.ts";

const AdminView = z.enum(["people", "projects", "audit", "reference"]);
type AdminView = z.infer<typeof AdminView>;

/** Which part of administration is open, and whose trail of which project and days; kept in the address. */
export function useAdminAddress() {
  const query = useSearchParams();
  return useMemo(
    () => ({
      view: AdminView.safeParse(query.get("view")).data ?? "people",
      narrowing: {
        projectId: z.uuid().safeParse(query.get("project")).data ?? null,
        personId: z.uuid().safeParse(query.get("person")).data ?? null,
        from: Day.safeParse(query.get("from")).data ?? null,
        to: Day.safeParse(query.get("to")).data ?? null,
      },
      show: (view: AdminView, { projectId, personId, from, to }: Partial<AuditNarrowing> = {}) =>
        changeAddress({
          ...{ view, project: projectId ?? null, person: personId ?? null },
          ...{ from: from ?? null, to: to ?? null },
        }),
    }),
    [query],
  );
}
