/** The version whose behaviour the host follows. */
export const apiVersion = '1.13.1';

export function requireApiVersion(version: string): boolean {
  const [wanted, present] = [version, apiVersion].map((text) => text.split('.').map(Number));
  for (let part = 0; part < 3; part += 1) {
    const difference = (present?.[part] ?? 0) - (wanted?.[part] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
