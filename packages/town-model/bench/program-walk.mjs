/** What a program's statements need to be written out in another language: places, and which slots loops run over. */

/** The slot of a place as an expression in the loops `i0`, `i1`, …; `tableOf` names a list of whole numbers. */
export function slotText({ base, offsets }, tableOf) {
  const parts = offsets.map(({ kind, loop, stride, by }) =>
    kind === "stride" ? (stride === 1 ? `i${loop}` : `i${loop} * ${stride}`) : `${tableOf(by)}[i${loop}]`,
  );
  return [base, ...parts].join(" + ");
}

/** Every place that a node reads, with how often each loop around it turns. */
export function* placesOf(node, turns) {
  if (node.kind === "load") yield { place: node.place, turns };
  if (node.kind === "load-at")
    yield { place: { base: node.place.base, offsets: [...node.place.offsets] }, turns, span: node };
  if (node.kind === "reduce") yield* placesOf(node.body, [...turns, ...node.loops]);
  for (const part of [
    node.x,
    node.y,
    node.condition,
    node.then,
    node.otherwise,
    node.index,
    node.key,
    ...(node.arguments ?? []),
  ]) {
    if (part && typeof part === "object" && "kind" in part) yield* placesOf(part, turns);
  }
}

/** All slots that a place stands for while its loops turn. */
export function slotsOf({ base, offsets }, turns) {
  let slots = [base];
  for (const { kind, loop, stride, by } of offsets) {
    const steps = Array.from({ length: turns[loop] }, (_, turn) => (kind === "stride" ? turn * stride : by[turn]));
    slots = slots.flatMap((slot) => steps.map((step) => slot + step));
  }
  return slots;
}

export const refuse = (what) => {
  throw new RangeError(`the references do not know ${what}; write it out in packages/town-model/bench`);
};
