/**
 * What a planner's own changes have made of the versions that were seen, so that one change may follow another before the
 * first has come back on screen. A change that somebody else made in between ends the way, and the server refuses.
 */
export class OwnVersions {
  readonly #made = new Map<string, number>();

  /** An own change, based on one version of a thing, has made another of it. */
  add(id: string, basedOn: number, made: number): void {
    this.#made.set(`${id} ${basedOn}`, made);
  }

  /** The version that a thing seen at `version` has by own changes alone. */
  after(id: string, version: number): number {
    const made = this.#made.get(`${id} ${version}`);
    return made === undefined ? version : this.after(id, made);
  }
}
