/** What follows when the parent has moved since the fork: said, begun anew from the parent as it is, or failed. */
export type OnDrift = 'report' | 'rebranch' | 'fail'
