/** What an expression gives, and what contexts are made of. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }
