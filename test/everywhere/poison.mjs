// From here on who asks for the clock or for chance gets an exception.
const Real = Date;
const poisoned = () => {
  throw new Error('The library looked at the clock.');
};
globalThis.Date = new Proxy(Real, {
  construct: (target, given) => (given.length === 0 ? poisoned() : Reflect.construct(target, given)),
  apply: poisoned,
  get: (target, key) => (key === 'now' ? poisoned : Reflect.get(target, key)),
});
Math.random = () => {
  throw new Error('The library rolled a die.');
};
