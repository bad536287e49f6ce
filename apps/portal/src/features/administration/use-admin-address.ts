"use client";

import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { z } from "zod";
import { changeAddress } from "@/features/shell/change-address.ts";

const AdminView = z.enum(["people", "projects", "audit", "reference"]);
type AdminView = z.infer<typeof AdminView>;

/** Which part of administration is open, and which project's trail; kept in the address. */
export function useAdminAddress() {
  const query = useSearchParams();
  return useMemo(
    () => ({
      view: AdminView.safeParse(query.get("view")).data ?? "people",
      projectId: z.uuid().safeParse(query.get("project")).data ?? null,
      show: (view: AdminView, projectId?: string) => changeAddress({ view, project: projectId ?? null }),
    }),
    [query],
  );
}
