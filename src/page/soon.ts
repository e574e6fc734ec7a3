/** What most pages have at once, and a very large one after a while. */
export type Soon<Value> = Value | Promise<Value>;

/** Uses a value when it is there; at once, before anything else can happen, if it is there already. */
export function whenThere<Value, Result>(
  value: Soon<Value>,
  use: (value: Value) => Soon<Result>,
): Soon<Result> {
  return value instanceof Promise ? value.then(use) : use(value);
}
