/** How many of each answer there are: the code of a refusal, or "made". */
export function tally(
  answers: readonly { errors?: readonly { extensions: { code: string } }[] }[],
): Record<string, number> {
  const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'made');
  return Object.fromEntries(
    [...new Set(codes)].map((code) => [code, codes.filter((each) => each === code).length]),
  );
}
