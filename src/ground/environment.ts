/** Environment variables, passed in so that a test can own them. */
export type Environment = Readonly<Record<string, string | undefined>>
