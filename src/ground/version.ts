/** The one in package.json; a test compares the two. The bundle stands alone, and cannot read that file. */
export const version = '1.0.0'
