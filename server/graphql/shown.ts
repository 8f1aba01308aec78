/** What a resolver hands on of a type: some of its fields; the others have resolvers of their own. */
export type Shown<T> = T extends readonly (infer Item)[]
  ? Shown<Item>[]
  : T extends object
    ? { [Field in keyof T]?: Shown<T[Field]> }
    : T;
