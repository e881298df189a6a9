/** A plain square of one colour, every byte decided by the arguments: its data is stored, not compressed. */
export function smallPng(side: number, red: number, green: number, blue: number): Uint8Array {
  const row = [0, ...Array.from({ length: side }, () => [red, green, blue]).flat()]
  const pixels = Array.from({ length: side }, () => row).flat()
  return Uint8Array.from([
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a,
    ...chunk('IHDR', [...bigEndian(side), ...bigEndian(side), 8, 2, 0, 0, 0]),
    ...chunk('IDAT', [0x78, 0x01, ...stored(pixels), ...bigEndian(adler32(pixels))]),
    ...chunk('IEND', []),
  ])
}

function chunk(name: string, data: readonly number[]): readonly number[] {
  const named = [...name].map(letter => letter.charCodeAt(0)).concat(data)
  return [...bigEndian(data.length), ...named, ...bigEndian(crc32(named))]
}

/** One final block of deflate, as it is. */
function stored(bytes: readonly number[]): readonly number[] {
  const { length } = bytes
  if (length > 0xffff) throw new Error(`Cannot store ${length} bytes: a block holds 65535`)
  return [1, length & 0xff, length >>> 8, ~length & 0xff, (~length >>> 8) & 0xff, ...bytes]
}

function bigEndian(value: number): readonly number[] {
  return [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff]
}

function crc32(bytes: readonly number[]): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1))
  }
  return ~crc >>> 0
}

function adler32(bytes: readonly number[]): number {
  let low = 1
  let high = 0
  for (const byte of bytes) {
    low = (low + byte) % 65521
    high = (high + low) % 65521
  }
  return ((high << 16) | low) >>> 0
}
