import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { shippedDataFolder } from "../src/reading/data-folder.ts";
import { type DataProblem, ReferenceDataError } from "../src/reading/reference-data-error.ts";

/** A copy of the shipped data folder that a test may damage. */
export class CopiedDataFolder implements Disposable {
  readonly path = mkdtempSync(join(tmpdir(), "reference-data-"));

  constructor() {
    cpSync(shippedDataFolder, this.path, { recursive: true });
  }

  change(file: string, edit: (text: string) => string): this {
    return this.write(file, Buffer.from(edit(this.bytes(file).toString("utf8"))));
  }

  bytes(file: string): Buffer {
    return readFileSync(join(this.path, file));
  }

  write(file: string, bytes: Buffer): this {
    writeFileSync(join(this.path, file), bytes);
    return this;
  }

  remove(file: string): this {
    rmSync(join(this.path, file));
    return this;
  }

  /** Edits a file and brings the manifest up to date, as somebody does who means the change. */
  changeOnPurpose(file: string, edit: (text: string) => string): this {
    const before = sha256(this.bytes(file));
    this.change(file, edit);
    return this.change("manifest.json", (text) => text.replace(before, sha256(this.bytes(file))));
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true });
  }
}

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The problems a reader reports, or none. */
export function problemsFrom(read: () => unknown): readonly DataProblem[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof ReferenceDataError) return error.problems;
    throw error;
  }
}
