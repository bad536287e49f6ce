"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@/i18n/navigation.ts";
import { authClient } from "./auth-client.ts";

/** Ends the session, forgets what was loaded for it, and goes back to the atlas. */
export function useSignOut(): () => Promise<void> {
  const router = useRouter();
  const queries = useQueryClient();
  return async () => {
    await authClient.signOut();
    queries.clear();
    router.push("/");
    router.refresh();
  };
}
