/** A limit of ours ended the connection, because nothing of the server's would have. */
import { UserError } from '../ground/errors.ts'

export class LimitReached extends UserError {}
