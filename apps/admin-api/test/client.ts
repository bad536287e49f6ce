import type { Problem } from "@tamarisk/domain";

const origin = "http://localhost:3000";

/** What a browser would keep and send: the session cookie. */
export interface Browser {
  cookie: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  let body: unknown = text;
  try {
    body = JSON.parse(text);
  } catch {
    // Not everything that comes back is JSON; then the test looks at the text.
  }
  return { status: response.status, headers: response.headers, body };
}

export async function get(url: string, browser?: Browser, headers: Record<string, string> = {}): Promise<Answer> {
  return answerOf(await fetch(url, { headers: { ...headers, ...(browser ? { cookie: browser.cookie } : {}) } }));
}

export async function post(url: string, body: unknown, browser?: Browser): Promise<Answer> {
  return answerOf(
    await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", origin, ...(browser ? { cookie: browser.cookie } : {}) },
      body: typeof body === "string" ? body : JSON.stringify(body),
    }),
  );
}

export async function signIn(url: string, email: string, password = "tamarisk-demo"): Promise<Browser> {
  const answer = await post(`${url}/api/auth/sign-in/email`, { email, password });
  return { cookie: cookieIn(answer) };
}

export function cookieIn({ headers }: Answer): string {
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

/** Ask a query as the portal does. */
export function query(url: string, path: string, input: unknown, browser?: Browser): Promise<Answer> {
  const search = input === undefined ? "" : `?input=${encodeURIComponent(JSON.stringify({ json: input }))}`;
  return get(`${url}/trpc/${path}${search}`, browser);
}

export function mutate(url: string, path: string, input: unknown, browser?: Browser): Promise<Answer> {
  return post(`${url}/trpc/${path}`, { json: input }, browser);
}

/** What a procedure answered. */
export function resultOf<Result>({ status, body }: Answer): Result {
  if (status !== 200) throw new Error(`expected a result, got ${status} ${JSON.stringify(body)}`);
  return (body as { result: { data: { json: Result } } }).result.data.json;
}

/** The problem a procedure ended with. */
export function problemOf({ body }: Answer): Problem {
  return (body as { error: { json: { data: { problem: Problem } } } }).error.json.data.problem;
}
