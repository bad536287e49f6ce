import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Ends every generator: puts the files it wrote or changed into the house's format, imports in order. */
export function format(root, files) {
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  execFileSync(process.execPath, [biome, "check", "--write", ...files], { cwd: root, stdio: "pipe" });
  return `formatted ${files.length} files`;
}
