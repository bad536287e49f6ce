import { resolve } from "node:path";
import { shippedDataFolder } from "./data-folder.ts";

/** Reads a file of one data folder, the shipped one unless another is given. A folder is read and checked once. */
export type FolderReader<Result> = (folder?: string) => Result;

/** Remembers what a reader returned, folder by folder. A failure is not remembered: the file may be mended meanwhile. */
export function oncePerFolder<Result>(read: (folder: string) => Result): FolderReader<Result> {
  const results = new Map<string, Result>();
  return (folder = shippedDataFolder) => {
    const key = resolve(folder);
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = read(key);
    results.set(key, result);
    return result;
  };
}
