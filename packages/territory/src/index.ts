export { areaHectares } from "./area-hectares.ts";
export { type ControlLayer, controlLayers } from "./control-layers.ts";
export { crossings, crossingTolerance, type PlaceCrossings } from "./crossings.ts";
export { faultSentence } from "./fault-sentence.ts";
export { geometryFault } from "./geometry-fault.ts";
export { inDatum } from "./in-datum.ts";
export { lineMetres } from "./line-length.ts";
export { overlapHectares } from "./overlap-hectares.ts";
