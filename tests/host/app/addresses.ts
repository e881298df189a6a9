/** The desktop app hands what `window.open` is given to the system's browser; no window comes of it. */
export function catchAddresses(addresses: string[]): () => void {
  const open = window.open.bind(window);
  window.open = (address) => {
    addresses.push(String(address ?? ''));
    return null;
  };
  return () => {
    window.open = open;
  };
}
