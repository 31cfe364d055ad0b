/** Ends what the set-up started. */
export default async function globalTeardown(): Promise<void> {
  const { stopWushe } = globalThis as { stopWushe?: () => Promise<void> };
  await stopWushe?.();
}
