"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@/i18n/navigation.ts";
import { usePlanning } from "@/trpc/planning.ts";

/** Works in another organisation from now on; what belongs to the former one is forgotten. */
export function useSwitchOrganisation() {
  const planning = usePlanning();
  const router = useRouter();
  const queries = useQueryClient();
  return useMutation(
    planning.session.switchOrganisation.mutationOptions({
      onSuccess: () => {
        queries.clear();
        router.push("/projects");
        router.refresh();
      },
    }),
  );
}
