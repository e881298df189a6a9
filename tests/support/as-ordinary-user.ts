const NOBODY = 65_534;

/** Runs work that asks for files with the rights of an ordinary user, also where the tests run as root, who may do anything. */
export function asOrdinaryUser<T>(work: () => T): T {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(NOBODY);
  try {
    return work();
  } finally {
    process.seteuid?.(0);
  }
}
