import { type Reader, readChunkSlices } from "@tamarisk/db";
import type { EnsembleRecipe } from "@tamarisk/domain";
import {
  decodeNumbers,
  type EncodedShape,
  encodedColumn,
  encodedShape,
  joinColumns,
  type OutcomeColumns,
} from "@tamarisk/scenario-engine";
import { chunksOf } from "./chunk-size.ts";
import { type EnsembleAddress, scopeOf } from "./ensemble-address.ts";

/** More than the shape of a town's outcomes takes: two kilobytes with 42 outcomes and 81 years. */
const headBytes = 32_768;

/** What a chunk of an ensemble holds, and which of its chunks it is. */
export interface ChunkShape extends EncodedShape {
  readonly index: number;
}

/** What every chunk of a finished ensemble holds, in order. */
export async function readShapes(
  reader: Reader,
  address: EnsembleAddress,
  recipe: EnsembleRecipe,
): Promise<ChunkShape[]> {
  const { projectId, ensembleId } = address;
  const heads = Array.from({ length: chunksOf(recipe) }, (_, index) => ({ index, from: 0, length: headBytes }));
  const bytes = await readChunkSlices(reader, scopeOf(address), projectId, ensembleId, heads);
  return bytes.map((each, index) => ({ ...encodedShape(each), index }));
}

/** One outcome under one policy in every future of these chunks; nothing else of them is read. */
export async function readOutcome(
  reader: Reader,
  address: EnsembleAddress,
  shapes: readonly ChunkShape[],
  { policyId, outcomeId }: { readonly policyId: string; readonly outcomeId: string },
): Promise<OutcomeColumns> {
  const { projectId, ensembleId } = address;
  const slices = shapes.map((shape) => ({ index: shape.index, ...encodedColumn(shape, policyId, outcomeId) }));
  const bytes = await readChunkSlices(reader, scopeOf(address), projectId, ensembleId, slices);
  return joinColumns(
    shapes.map((shape, place) => ({
      ...shape,
      policyIds: [policyId],
      outcomeIds: [outcomeId],
      values: decodeNumbers(bytes[place]!, shape.numbers),
    })),
  );
}
