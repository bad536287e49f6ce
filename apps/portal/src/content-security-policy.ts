/**
 * What a page may load: its own files only, and scripts only with this page's nonce. Styles may stand in attributes,
 * because charts place their marks with them. React needs `eval` while developing, never in production.
 *
 * @param nonce - Fresh for every page.
 */
export function contentSecurityPolicy(nonce: string, mode: "development" | "production" | "test"): string {
  const scripts = [
    "'self'",
    `'nonce-${nonce}'`,
    "'strict-dynamic'",
    ...(mode === "development" ? ["'unsafe-eval'"] : []),
  ];
  return [
    "default-src 'self'",
    `script-src ${scripts.join(" ")}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
