/** The services that the action knows, by what `provider` calls them. */
import type { InputReader } from './input-reader.ts'
import { readLakebase } from './lakebase-inputs.ts'
import { readPostgres } from './postgres-inputs.ts'
import type { Service } from './service.ts'

export const serviceNames = ['lakebase', 'postgres'] as const
export type ServiceName = (typeof serviceNames)[number]

export function readService(reader: InputReader): Service {
  return readers[reader.oneOf('provider', serviceNames, 'lakebase')](reader)
}

const readers: Readonly<Record<ServiceName, (reader: InputReader) => Service>> = {
  lakebase: readLakebase,
  postgres: readPostgres,
}
