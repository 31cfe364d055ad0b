import { useQueries } from '@tanstack/react-query';
import { useFormats } from '../../platform/i18n/index.js';
import { childRegionsQuery } from '../../platform/regions.js';

const LENGTHS = [2, 4, 6, 9, 12];

/** Names of regions by their codes; a code stands for itself until its name is known. */
export function RegionNames({ codes }: { readonly codes: readonly string[] }) {
  const formats = useFormats();
  const parents = [
    ...new Set(
      codes.map((code) => {
        const above = LENGTHS.findLast((length) => length < code.length);
        return above === undefined ? null : code.slice(0, above);
      }),
    ),
  ];
  const units = useQueries({ queries: parents.map((parent) => childRegionsQuery(parent)) }).flatMap(
    ({ data }) => data ?? [],
  );
  return formats.list(codes.map((code) => units.find((unit) => unit.code === code)?.name ?? code));
}
