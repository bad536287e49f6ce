const text = { type: "string" };

const refused = {
  description: "Not signed in: a wrong address or password (401), or too many attempts within a minute (429)",
  content: { "application/json": { schema: { type: "object", properties: { message: text, code: text } } } },
};

/** Signing in and out, which stands beside the documented requests and has refusals of its own form. */
export const sessionPaths = {
  "/api/auth/sign-in/email": {
    servers: [{ url: "/" }],
    post: {
      operationId: "session-signIn",
      tags: ["session"],
      summary: "Sign in; the answer sets the session cookie",
      description: "Anybody. A request with an Origin header is answered only when it is the portal's.",
      security: [],
      requestBody: {
        required: true,
        content: {
          "application/json": {
            schema: {
              type: "object",
              properties: { email: { ...text, format: "email" }, password: { ...text, format: "password" } },
              required: ["email", "password"],
            },
          },
        },
      },
      responses: {
        200: {
          description: "Signed in",
          headers: { "set-cookie": { description: "tamarisk.session_token, for 14 days", schema: text } },
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: { user: { type: "object", properties: { id: text, name: text, email: text } } },
              },
            },
          },
        },
        401: refused,
        429: refused,
      },
    },
  },
  "/api/auth/sign-out": {
    servers: [{ url: "/" }],
    post: {
      operationId: "session-signOut",
      tags: ["session"],
      summary: "Sign out; the cookie is worth nothing afterwards",
      security: [{ session: [] }],
      responses: { 200: { description: "Signed out" }, 400: refused },
    },
  },
} as const;
