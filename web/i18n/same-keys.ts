/** The same groups and codes with other words: a code missing in one language is a type error. */
export type SameKeys<T> = { readonly [G in keyof T]: { readonly [C in keyof T[G]]: string } };
