import { User } from "@tamarisk/domain";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { APIError } from "better-auth/api";
import { passwordLengthMax, passwordLengthMin } from "./password.ts";

/** The request header in which the server states the caller's address; whatever a client sent under it is replaced. */
export const clientAddressHeader = "x-tamarisk-client-address";

export interface AuthSettings {
  /** The Prisma client that `db` hands out; better-auth calls its user, session, account and verification models. */
  readonly prisma: object;
  readonly secret: string;
  /** Where browsers reach the portal, for example http://localhost:3000. Cookies are secure when it is https. */
  readonly portalUrl: string;
  readonly trustedOrigins: readonly string[];
  /** Sign-in attempts per minute and address. */
  readonly signInsPerMinute: number;
  readonly log: (level: "warn" | "error", message: string, details: readonly unknown[]) => void;
}

/** Sign-in with e-mail and password, on our own database, without any call to the outside. */
export function createAuth(settings: AuthSettings) {
  const attempts = { window: 60, max: settings.signInsPerMinute };
  return betterAuth({
    appName: "Tamarisk",
    baseURL: settings.portalUrl,
    basePath: "/api/auth",
    secret: settings.secret,
    trustedOrigins: [...settings.trustedOrigins],
    telemetry: { enabled: false },
    database: prismaAdapter(settings.prisma, { provider: "postgresql", transaction: true }),
    emailAndPassword: {
      enabled: true,
      minPasswordLength: passwordLengthMin,
      maxPasswordLength: passwordLengthMax,
      autoSignIn: true,
    },
    session: {
      expiresIn: 14 * 24 * 3600,
      updateAge: 24 * 3600,
      cookieCache: { enabled: false },
      additionalFields: { activeOrganisationId: { type: "string", required: false, input: false } },
    },
    databaseHooks: {
      user: { create: { before: async (user) => ({ data: { ...user, name: cleanName(user.name) } }) } },
    },
    disabledPaths: closedPaths,
    rateLimit: {
      enabled: true,
      storage: "memory",
      window: 60,
      max: 300,
      customRules: { "/sign-in/email": attempts, "/sign-up/email": attempts, "/change-password": attempts },
    },
    advanced: {
      disableOriginCheck: false,
      disableCSRFCheck: false,
      database: { generateId: "uuid" },
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
      cookiePrefix: "tamarisk",
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax" },
    },
    logger: {
      level: "warn",
      disableColors: true,
      log: (level, message, ...details) => settings.log(level === "error" ? "error" : "warn", message, details),
    },
  });
}
export type Auth = ReturnType<typeof createAuth>;

/** Paths that need a mail server or another site's account, of which there is none. */
const closedPaths = [
  "/sign-in/social",
  "/callback/:id",
  "/link-social",
  "/unlink-account",
  "/request-password-reset",
  "/reset-password",
  "/reset-password/:token",
  "/send-verification-email",
  "/verify-email",
  "/change-email",
  "/delete-user",
  "/delete-user/callback",
  "/refresh-token",
  "/get-access-token",
  "/account-info",
];

function cleanName(name: string): string {
  const parsed = User.shape.name.safeParse(name);
  if (parsed.success) return parsed.data;
  throw new APIError("BAD_REQUEST", { message: parsed.error.issues[0]?.message ?? "the name is not usable" });
}
