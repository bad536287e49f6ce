"use client";

import { useState } from "react";
import { authClient } from "@/features/session/auth-client.ts";
import { useRouter } from "@/i18n/navigation.ts";
import { authCall } from "./auth-call.ts";
import type { AuthProblem } from "./auth-problem.ts";

/** Signs in and goes on to a page; `problem` says why not. */
export function useSignIn(goOn: string) {
  const router = useRouter();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<AuthProblem | null>(null);
  return {
    pending,
    problem,
    signIn: async (email: string, password: string) => {
      setPending(true);
      setProblem(null);
      const refused = await authCall(authClient.signIn.email({ email, password }));
      setProblem(refused);
      setPending(false);
      if (refused) return;
      router.push(goOn);
      router.refresh();
    },
  };
}
