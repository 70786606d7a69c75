/** Lists come in pages: a page may be short, and only a missing or empty token ends the list. */
import type { z } from 'zod'
import { refuseEndless } from '../../ground/endless-list.ts'
import type { LakebaseApi } from './api.ts'
import { resourcePath } from './names.ts'

export type Listing<Page> = {
  /** The collection: `projects/shop/branches`. */
  readonly collection: string
  readonly operation: string
  readonly query?: Readonly<Record<string, string>> | undefined
  readonly schema: z.ZodType<Page>
}

export async function readPages<Page extends { readonly next_page_token?: string | undefined }>(
  { http }: LakebaseApi,
  { collection, operation, query, schema }: Listing<Page>,
): Promise<readonly Page[]> {
  const pages: Page[] = []
  let token: string | undefined
  do {
    const page = await http.request({
      method: 'GET',
      path: resourcePath(collection),
      query: { ...query, page_size: '100', page_token: token },
      operation,
      resource: collection,
      schema,
    })
    pages.push(page)
    refuseEndless(pages.length, { service: 'Lakebase', operation, resource: collection })
    token = page.next_page_token
  } while (token)
  return pages
}
