/** The services that the action knows, by what `provider` calls them. */
import type { InputReader } from './input-reader.ts'
import { readLakebase } from './lakebase-inputs.ts'
import { readNeon } from './neon-inputs.ts'
import { readPostgres } from './postgres-inputs.ts'
import type { Service } from './service.ts'

export const serviceNames = ['lakebase', 'neon', 'postgres'] as const
export type ServiceName = (typeof serviceNames)[number]

export function readService(reader: InputReader): Service {
  return readers[reader.oneOf('provider', serviceNames, 'lakebase')](reader)
}

const readers: Readonly<Record<ServiceName, (reader: InputReader) => Service>> = {
  lakebase: readLakebase,
  neon: readNeon,
  postgres: readPostgres,
}
