/** The command did its work and what it found is a problem: exit code 1, with nothing more to say. */
export class FoundProblems extends Error {
  constructor() {
    super("problems were found and told");
    this.name = "FoundProblems";
  }
}
