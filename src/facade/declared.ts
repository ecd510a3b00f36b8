/** What stands under a name that was checked already, when the regulation was defined or the case was read. */
export const declared = <T>(all: Readonly<Record<string, T>>, id: string): T => {
  const found = all[id];
  if (found === undefined) throw new Error(`${id} was checked and is not there.`);
  return found;
};
