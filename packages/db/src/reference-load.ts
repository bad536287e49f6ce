import { type Reader, rowsOf, type Tx } from "./reader.ts";

/** One shipped file, as it was last loaded. */
export interface ReferenceLoad {
  readonly file: string;
  readonly sha256: string;
  readonly rows: number;
  readonly loadedAt: Date;
}

/** What has been loaded, by file name. */
export async function listReferenceLoads(reader: Reader): Promise<ReferenceLoad[]> {
  return rowsOf(reader).referenceLoad.findMany({ orderBy: { file: "asc" } });
}

/** Whether this very file has been loaded, so that loading it again would change nothing. */
export async function isReferenceLoaded(reader: Reader, file: string, sha256: string): Promise<boolean> {
  const row = await rowsOf(reader).referenceLoad.findUnique({ where: { file } });
  return row?.sha256 === sha256;
}

/** Note that a file has been loaded; belongs in the transaction that loads it. */
export async function recordReferenceLoad(tx: Tx, load: Omit<ReferenceLoad, "loadedAt">): Promise<ReferenceLoad> {
  const { file, sha256, rows } = load;
  const state = { sha256, rows, loadedAt: new Date() };
  return rowsOf(tx).referenceLoad.upsert({ where: { file }, create: { file, ...state }, update: state });
}
