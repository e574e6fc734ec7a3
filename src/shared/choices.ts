/** What can be chosen: a name → its values. */
type Table = Readonly<Record<string, readonly string[]>>;
/** One value for each name of a table. */
export type Chosen<Names extends Table> = { readonly [Name in keyof Names]: Names[Name][number] };

/** @returns what can be chosen under one name, in the order in which it is offered */
export function choicesIn<Values, Name extends keyof Values>(
  table: { readonly [Each in keyof Values]: readonly Values[Each][] },
  name: Name,
): readonly Values[Name][] {
  return table[name];
}

/**
 * @param stored what the storage holds, whatever that is
 * @param keyOf the key under which it holds the value of a name
 * @returns those values that can be chosen
 */
export function readFit<Names extends Table>(
  table: Names,
  stored: unknown,
  keyOf: (name: keyof Names & string) => string,
): Partial<Chosen<Names>> {
  const held = new Map<string, unknown>(
    typeof stored === 'object' && stored !== null ? Object.entries(stored) : [],
  );
  const fit = Object.entries(table).flatMap(([name, values]) => {
    const value = values.find((one) => one === held.get(keyOf(name)));
    return value === undefined ? [] : [[name, value]];
  });
  // Every value was found among those of its name just above.
  return Object.fromEntries(fit) as Partial<Chosen<Names>>;
}
