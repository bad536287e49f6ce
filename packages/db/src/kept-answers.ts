/** What was worked out from a project's rows, kept until the project's state is another. */
interface Kept {
  readonly state: string;
  readonly answers: Map<string, Promise<unknown>>;
}

/** Answers as they were last worked out, those of the project longest not asked for dropped first. Nobody may change them. */
export class KeptAnswers {
  readonly #projects = new Map<string, Kept>();

  /** @param answersEach - Answers kept of one project; the oldest leaves first. */
  constructor(
    readonly projects: number,
    readonly answersEach: number,
  ) {}

  /** The answer of this name in this state; those who ask while it is worked out wait for the same work. */
  read<Answer>(projectId: string, state: string, name: string, work: () => Promise<Answer>): Promise<Answer> {
    const { answers } = this.#inState(projectId, state);
    const known = answers.get(name) as Promise<Answer> | undefined;
    if (known) return known;
    const answer = work();
    answers.set(name, answer);
    answer.catch(() => {
      if (answers.get(name) === answer) answers.delete(name);
    });
    dropOldest(answers, this.answersEach);
    return answer;
  }

  #inState(projectId: string, state: string): Kept {
    const known = this.#projects.get(projectId);
    const kept = known?.state === state ? known : { state, answers: new Map() };
    this.#projects.delete(projectId);
    this.#projects.set(projectId, kept);
    dropOldest(this.#projects, this.projects);
    return kept;
  }
}

function dropOldest(entries: Map<string, unknown>, most: number): void {
  for (const oldest of entries.keys()) {
    if (entries.size <= most) break;
    entries.delete(oldest);
  }
}
