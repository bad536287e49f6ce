/** Whoever submitted the plan version asks to approve it, without a reason; nothing was written. */
export class SecondPersonNeeded extends Error {
  override readonly name = "SecondPersonNeeded";
  constructor(readonly submittedBy: string) {
    super(
      `${submittedBy} submitted this version, and whoever submits does not approve; ask somebody else, or say why not`,
    );
  }
}
