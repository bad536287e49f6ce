export { checkModel } from "./check-model.ts";
export { checkStructure } from "./compile/check-structure.ts";
export { type CompileOptions, compileModel } from "./compile/compile-model.ts";
export type { Program } from "./compile/program.ts";
export { type InterpretedRun, interpret } from "./interpret/interpret.ts";
export { createKernel, type Kernel, kernelFrom } from "./kernel/create-kernel.ts";
export type { KernelLayout, KernelOutput } from "./kernel/emit/build-kernel.ts";
export { betaQuantile, betaQuantileFunction } from "./kernel/functions/beta-quantile.ts";
export { betaShare } from "./kernel/functions/beta-share.ts";
export { gammaShares } from "./kernel/functions/gamma-share.ts";
export { normalShare } from "./kernel/functions/normal-share.ts";
export { kernelFingerprint } from "./kernel/kernel-fingerprint.ts";
export { unary as portableMaths } from "./kernel/maths/unary.ts";
export { normalQuantile } from "./kernel/normal-quantile.ts";
export { type RandomStream, randomStream } from "./kernel/random-stream.ts";
export type { RunFailure } from "./kernel/run-failure.ts";
export type { KernelRun, KernelRunRequest } from "./kernel/run-kernel.ts";
export type { Model } from "./model/model.ts";
export {
  type FlowDefinition,
  type Mappings,
  type ModelBuilder,
  modelBuilder,
  type StockDefinition,
} from "./model/model-builder.ts";
export type { About, BuilderTime, Equations, Points } from "./model/model-draft.ts";
export { ModelError, type ModelProblem, problemText } from "./model/model-problem.ts";
export { nameKey } from "./model/name-key.ts";
export type { Cell, CellRange, ModelFiles, Sheet, SheetAnswer } from "./read/model-files.ts";
export { type ModelText, readModel } from "./read/read-model.ts";
export { readVensim, type VensimOptions } from "./read/vensim/read-vensim.ts";
export { readXmile } from "./read/xmile/read-xmile.ts";
export { checkUnits } from "./units/check-units.ts";
export { writeXmile } from "./write/write-xmile.ts";
