import { z } from "zod";

const Environment = z.object({
  API_URL: z
    .url({
      protocol: /^https?$/,
      error: (issue) =>
        `API_URL is "${String(issue.input)}"; write the address of the API server, for example http://127.0.0.1:4000`,
    })
    .default("http://127.0.0.1:4000"),
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
});

/** What the surroundings tell the portal, read once. No other file reads `process.env`. */
export const env = Environment.parse(process.env);
