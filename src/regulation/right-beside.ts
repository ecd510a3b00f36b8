/** What was found to be right, with what it was held against. */
const right = new WeakMap<object, readonly unknown[]>();

/**
 * What is wrong with a part of a regulation; nothing, without looking, where the same part was right beside the same others.
 *
 * An edit keeps all but what it changes, and thousands of edits are tried.
 *
 * @param part is never changed, and looked at by one check only
 * @param others everything else that the check looks at
 */
export function* unlessRight<Fault>(part: object, others: readonly unknown[], faults: () => Iterable<Fault>): Generator<Fault> {
  const known = right.get(part);
  if (known?.every((other, index) => other === others[index]) === true) return;
  let isRight = true;
  for (const fault of faults()) {
    isRight = false;
    yield fault;
  }
  if (isRight) right.set(part, others);
}
