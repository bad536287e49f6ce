/** What was worked out of a project's rows in one state of them. */
interface Kept {
  readonly state: string;
  readonly answer: Promise<unknown>;
}

/** Answers as they were last worked out, those of the project longest not asked for dropped first. Nobody may change them. */
export class KeptAnswers {
  readonly #projects = new Map<string, Map<string, Kept>>();

  /** @param answersEach - Answers kept of one project; the one longest not worked out anew leaves first. */
  constructor(
    readonly projects: number,
    readonly answersEach: number,
  ) {}

  /**
   * The answer of this name in this state; those who ask while it is worked out wait for the same work.
   *
   * @param work - Gets the answer that was kept in another state, to begin from; `null` when there is none.
   */
  read<Answer>(
    projectId: string,
    name: string,
    state: string,
    work: (before: Answer | null) => Promise<Answer>,
  ): Promise<Answer> {
    const answers = this.#answersOf(projectId);
    const known = answers.get(name) as { readonly state: string; readonly answer: Promise<Answer> } | undefined;
    if (known?.state === state) return known.answer;
    const answer = known ? known.answer.catch(() => null).then(work) : work(null);
    const kept = { state, answer };
    answers.delete(name);
    answers.set(name, kept);
    answer.catch(() => {
      if (answers.get(name) === kept) answers.delete(name);
    });
    dropOldest(answers, this.answersEach);
    return answer;
  }

  #answersOf(projectId: string): Map<string, Kept> {
    const answers = this.#projects.get(projectId) ?? new Map<string, Kept>();
    this.#projects.delete(projectId);
    this.#projects.set(projectId, answers);
    dropOldest(this.#projects, this.projects);
    return answers;
  }
}

function dropOldest(entries: Map<string, unknown>, most: number): void {
  for (const oldest of entries.keys()) {
    if (entries.size <= most) break;
    entries.delete(oldest);
  }
}
