/** Who does tasks of one kind: this thread, or others. */
export interface Crew<Task, Done> {
  /** Whoever is free takes the largest task that nobody has begun with, and of equals the first that was asked. */
  readonly ask: (task: Task, size?: number) => Promise<Done>;
  /** Does in this thread too what nobody has begun with. */
  readonly help: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/**
 * Gives tasks to a crew and what became of them in their order; no more are under way than so many.
 */
export const inTurn = async function* <Task, Done>(tasks: AsyncIterable<Task>, crew: Crew<Task, Done>, atOnce: number): AsyncGenerator<readonly [Task, Done]> {
  const under: { readonly task: Task; readonly done: Promise<Done> }[] = [];
  for await (const task of tasks) {
    under.push({ task, done: crew.ask(task) });
    if (under.length < atOnce) continue;
    const { task: first, done } = under.shift() as (typeof under)[0];
    yield [first, await done];
  }
  for (const { task, done } of under) yield [task, await done];
};
