/** What follows from an object that is not changed any more, worked out once for each, for as long as that object is there. */
export const oncePer = <Part extends object, Made>(make: (part: Part) => Made): ((part: Part) => Made) => {
  const known = new WeakMap<Part, { readonly made: Made }>();
  return (part) => {
    let found = known.get(part);
    if (found === undefined) known.set(part, (found = { made: make(part) }));
    return found.made;
  };
};
