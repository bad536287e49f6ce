import { rename, rm, writeFile } from "node:fs/promises";

/**
 * Write a file whole or not at all: beside it first, then in its place. A reader never sees half of it, and what stood
 * there stays until the new one is complete.
 *
 * @throws {RangeError} If it cannot be written, saying why.
 */
export async function writeWholeFile(path: string, parts: Iterable<string>): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(beside, parts, { flag: "wx" });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw new RangeError(`${path} cannot be written: ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case "ENOENT":
    case "ENOTDIR":
      return "its folder is not there";
    case "EISDIR":
      return "it is a folder; name a file in it";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "nothing may be written there";
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
