import { type NextRequest, NextResponse } from "next/server";
import createMiddleware from "next-intl/middleware";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { env } from "./env.ts";
import { addressHeader } from "./features/session/address-header.ts";
import { routing } from "./i18n/routing.ts";
import { tooLargeAnswer } from "./too-large-answer.ts";

const chooseLanguage = createMiddleware(routing);

/**
 * What every request meets first. Calls to the API, and contents that it keeps as bytes, go on to the server that `API_URL`
 * names when the portal starts, not when it was built; pages get their language, their own address and a policy for scripts
 * with a fresh nonce.
 */
export function proxy(request: NextRequest): Response {
  const { pathname, search } = request.nextUrl;
  if (/^\/(trpc|api\/auth|content)\//.test(pathname)) {
    return tooLargeAnswer(request.headers) ?? NextResponse.rewrite(new URL(pathname + search, env.API_URL));
  }

  const policy = contentSecurityPolicy(btoa(crypto.randomUUID()), env.NODE_ENV);
  request.headers.set("Content-Security-Policy", policy);
  request.headers.set(addressHeader, pathname + search);
  const response = chooseLanguage(request);
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

export const config = { matcher: ["/trpc/:path*", "/api/auth/:path*", "/content/:path*", "/((?!_next|.*\\..*).*)"] };
