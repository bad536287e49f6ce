import { readFileSync } from "node:fs";

/**
 * The account to start PostgreSQL under, which refuses to run as root: `postgres`, or else `nobody`. Undefined when we
 * are not root, and so need no other account.
 */
export function unprivilegedAccount() {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const account = accounts.find(([name]) => name === "postgres") ?? accounts.find(([name]) => name === "nobody");
  if (!account) throw new Error("PostgreSQL does not run as root, and /etc/passwd has neither postgres nor nobody.");
  return { uid: Number(account[2]), gid: Number(account[3]) };
}
