import { inflateSync } from 'fflate'

/** One embedded file; its bytes are unpacked when they are asked for, not when the program starts. */
export function siteFile(facts, packed) {
  return { ...facts, bytes: () => inflateSync(fromBase64(packed), { out: new Uint8Array(facts.size) }) }
}

// `atob` is the one decoder that Obsidian, its mobile app and Node share.
function fromBase64(text) {
  const characters = atob(text)
  const bytes = new Uint8Array(characters.length)
  for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at)
  return bytes
}
