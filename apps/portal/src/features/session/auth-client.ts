"use client";

import { createAuthClient } from "better-auth/client";

/** Sign-in, sign-up and sign-out, through the portal's own address. */
export const authClient = createAuthClient({ basePath: "/api/auth" });
