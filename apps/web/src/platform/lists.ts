/** Where a list begins: before any cursor. */
export const listStart = null as string | null;

/** The cursor of the next page of a list, or null after the last. */
export function nextPage(page: {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}): string | null {
  return page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
}

/** The rows of all pages read so far. */
export const rowsOf = <Row>(
  data: { readonly pages: readonly { readonly edges: readonly { readonly node: Row }[] }[] } | undefined,
): Row[] => data?.pages.flatMap(({ edges }) => edges.map(({ node }) => node)) ?? [];

/** How many, in words: the api counts no further than 10,000. */
export function totalText(totalCount: number): string {
  return totalCount > 10_000 ? '10,000+' : totalCount.toLocaleString('en-US');
}
