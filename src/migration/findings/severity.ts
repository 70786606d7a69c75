/** Heaviest first: data may be gone or production stands still; code may break or wait; worth a look. */
export const severities = ['high', 'medium', 'low'] as const
export type Severity = (typeof severities)[number]
