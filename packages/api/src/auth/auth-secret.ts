import { randomBytes } from "node:crypto";
import { mkdir, open, readFile } from "node:fs/promises";
import { join } from "node:path";

const fileName = "auth-secret";
const lengthMin = 32;

/**
 * The secret that signs session cookies: the given one, or one made at the first start and kept in the data folder,
 * readable for its owner alone. Losing it signs everybody out and loses nothing else.
 *
 * @throws {RangeError} If a secret is too short to be one, with the place it was found.
 */
export async function authSecret(given: string | undefined, dataFolder: string): Promise<string> {
  if (given !== undefined) return requireLength(given, "AUTH_SECRET");
  const path = join(dataFolder, fileName);
  await mkdir(dataFolder, { recursive: true });
  try {
    const file = await open(path, "wx", 0o600);
    try {
      const secret = randomBytes(48).toString("base64url");
      await file.writeFile(`${secret}\n`);
      await file.sync();
      return secret;
    } finally {
      await file.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return requireLength((await readFile(path, "utf8")).trim(), path);
  }
}

function requireLength(secret: string, place: string): string {
  if (secret.length >= lengthMin) return secret;
  throw new RangeError(
    `found a secret of ${secret.length} characters in ${place}; it needs at least ${lengthMin}: set a longer one, or delete it to have one made`,
  );
}
