/** Finds which of many names stand in a text; the time does not depend on how many names there are. */
export function nameFinder(names: readonly string[]): (text: string) => readonly string[] {
  const byStart = new Map<number, string[]>();
  const starts = new Uint8Array(1 << 16);
  for (const name of names) {
    const key = startKey(name, 0);
    starts[key] = 1;
    const others = byStart.get(key);
    if (others === undefined) byStart.set(key, [name]);
    else others.push(name);
  }
  if (byStart.size === 0) return () => [];
  return (text) => {
    const found = new Set<string>();
    for (let at = 0; at + 2 < text.length; at += 1) {
      const key = startKey(text, at);
      if (starts[key] === 0) continue;
      for (const name of byStart.get(key) ?? []) if (text.startsWith(name, at) && standsAlone(name, text, at)) found.add(name);
    }
    return [...found];
  };
}

function startKey(text: string, at: number): number {
  return (Math.imul(text.charCodeAt(at), 31 * 31) + Math.imul(text.charCodeAt(at + 1), 31) + text.charCodeAt(at + 2)) & 0xffff;
}

/** `Plan` does not stand alone in `Planet`; Chinese has no such bounds. */
function standsAlone(name: string, text: string, at: number): boolean {
  const before = /[A-Za-z0-9]/.test(name.charAt(0)) && /[A-Za-z0-9]/.test(text.charAt(at - 1));
  const after = /[A-Za-z0-9]$/.test(name) && /[A-Za-z0-9]/.test(text.charAt(at + name.length));
  return !before && !after;
}
