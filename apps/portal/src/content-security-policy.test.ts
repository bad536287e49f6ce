import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy.ts";

describe("contentSecurityPolicy", () => {
  it("lets scripts run only with this page's nonce", () => {
    const policy = contentSecurityPolicy("abc", "production");
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
    expect(policy).not.toContain("unsafe-eval");
  });

  it("allows eval only while developing", () => {
    expect(contentSecurityPolicy("abc", "development")).toContain("'unsafe-eval'");
  });

  it("lets nobody frame the portal", () => {
    expect(contentSecurityPolicy("abc", "production")).toContain("frame-ancestors 'none'");
  });
});
