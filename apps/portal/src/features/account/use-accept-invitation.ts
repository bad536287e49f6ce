"use client";

import { useMutation } from "@tanstack/react-query";
import { authClient } from "@/features/session/auth-client.ts";
import { useRouter } from "@/i18n/navigation.ts";
import { usePlanning } from "@/trpc/planning.ts";
import { authCall } from "./auth-call.ts";

/** Joins the organisation, signs in with the password just given, and goes on to its projects. */
export function useAcceptInvitation() {
  const planning = usePlanning();
  const router = useRouter();
  return useMutation(
    planning.invitation.accept.mutationOptions({
      onSuccess: async ({ email }, { password }) => {
        const refused = await authCall(authClient.signIn.email({ email, password }));
        router.push(refused ? "/sign-in" : "/projects");
        router.refresh();
      },
    }),
  );
}
