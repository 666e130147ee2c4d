/** Bits in octets, the first one in the least significant place (MODBUS Application Protocol V1.1b3, clause 6.1). */
export function packBits(bits: readonly boolean[]): Uint8Array {
  const octets = new Uint8Array(Math.ceil(bits.length / 8));
  for (const [index, bit] of bits.entries()) if (bit) octets[index >> 3] |= 1 << (index & 7);
  return octets;
}

/** The first `count` bits of `octets`; the caller sees to it that there are as many. */
export function unpackBits(octets: Uint8Array, count: number): boolean[] {
  return Array.from({ length: count }, (_, index) => ((octets[index >> 3] >> (index & 7)) & 1) === 1);
}

/** Registers as octets, the high octet first (clause 4.2). */
export function packRegisters(registers: readonly number[]): Uint8Array {
  const octets = new Uint8Array(registers.length * 2);
  const view = new DataView(octets.buffer);
  for (const [index, register] of registers.entries()) view.setUint16(index * 2, register);
  return octets;
}

/** Octets as registers; an odd octet at the end is left out. */
export function unpackRegisters(octets: Uint8Array): number[] {
  return Array.from({ length: octets.length >> 1 }, (_, index) => (octets[index * 2] << 8) | octets[index * 2 + 1]);
}
