"use client";

import { useState } from "react";
import { authClient } from "@/features/session/auth-client.ts";
import { useRouter } from "@/i18n/navigation.ts";
import { usePlanningClient } from "@/trpc/planning.ts";
import { authCall } from "./auth-call.ts";
import type { AuthProblem } from "./auth-problem.ts";

interface NewAccount {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly organisation: string;
}

/**
 * Makes an account and founds its organisation. When only the second step fails, the person is signed in and goes on to
 * found the organisation on its own page, so nothing typed is lost.
 */
export function useSignUp(goOn: string) {
  const router = useRouter();
  const planning = usePlanningClient();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<AuthProblem | null>(null);

  const found = async (name: string): Promise<string> => {
    try {
      await planning.session.createOrganisation.mutate({ name });
      return goOn;
    } catch {
      return `/organisations/new?name=${encodeURIComponent(name)}`;
    }
  };
  return {
    pending,
    problem,
    signUp: async ({ name, email, password, organisation }: NewAccount) => {
      setPending(true);
      setProblem(null);
      const refused = await authCall(authClient.signUp.email({ name, email, password }));
      setProblem(refused);
      if (!refused) {
        router.push(await found(organisation));
        router.refresh();
      }
      setPending(false);
    },
  };
}
