/** A check that is left out where its outcome is known. */
type UnlessRight = <Fault>(part: object, others: readonly unknown[], faults: () => Iterable<Fault>) => Generator<Fault>;

/**
 * Makes a memory of what one check found to be right: what is wrong with a part of a regulation is then nothing, without looking, where the same
 * part was right beside the same others.
 *
 * An edit keeps all but what it changes, and thousands of edits are tried. An edit of one of the others is mostly taken back again, so what
 * they were at first is remembered as well as what they were last.
 *
 * The part is never changed; the others are everything else that the check looks at.
 */
export const rightBeside = (): UnlessRight => {
  const right = new WeakMap<object, readonly (readonly unknown[])[]>();
  return function* (part, others, faults) {
    const known = right.get(part) ?? [];
    if (known.some((beside) => beside.every((other, index) => other === others[index]))) return;
    let isRight = true;
    for (const fault of faults()) {
      isRight = false;
      yield fault;
    }
    if (isRight) right.set(part, [...known.slice(0, 1), others]);
  };
};
