import { quantityNames } from "#schemas/datapoints.ts";

/** What a second of metering says in numbers: the energies of the second, the registers after it, and the quantities of both. */
export interface MeteredNumbers {
  /** Energy of the second, in the order of `energyAccumulatorNames`; none is negative. */
  energyMicroWh: readonly bigint[];
  /** Registers after it, as many, in the same order. */
  registerMicroWh: readonly bigint[];
  /** In the order of `quantityNames`. */
  quantities: readonly number[];
}

/** Low bytes of a register, which change from second to second, and of an energy; the rest of it is a varint. */
const registerLowBytes = 3;
const energyLowBytes = 1;
/** Largest register or energy, exclusive, and most numbers of a kind: what is beyond is not packed. */
const energyEnd = 1n << 63n;
const countMax = 4_096;

/** For each quantity over a second the place of the same one of the basic interval, from which it hardly differs. */
const intervalPlaces = quantityNames.map((name) =>
  name.endsWith(".second") ? quantityNames.indexOf(name.slice(0, -".second".length)) : -1,
);

/**
 * The numbers in few bytes, in an order in which a compressor finds what stands still from second to second: counts, which
 * energies are not 0, high parts of the registers, low parts of those that stand still, high halves of the quantities of the
 * basic interval, high parts of the energies; and then what changes: low parts of the registers, low halves of the quantities,
 * quantities over a second as their distance in representable values, low parts of the energies. Undefined where the numbers
 * are none of a usual second.
 */
export function packMetered({ energyMicroWh, registerMicroWh, quantities }: MeteredNumbers): Uint8Array | undefined {
  const isUsual = (value: bigint): boolean => value >= 0n && value < energyEnd;
  const count = registerMicroWh.length;
  if (energyMicroWh.length !== count || count > countMax || quantities.length > countMax) return undefined;
  if (!energyMicroWh.every(isUsual) || !registerMicroWh.every(isUsual)) return undefined;
  const bytes = new PackedWriter();
  bytes.varint(BigInt(count));
  bytes.varint(BigInt(quantities.length));
  for (let at = 0; at < count; at += 8)
    bytes.low(
      BigInt(energyMicroWh.slice(at, at + 8).reduce((bits, energy, n) => bits | (energy > 0n ? 1 << n : 0), 0)),
      1,
    );
  const steps = quantities.map(stepOf);
  const interval = steps.filter((_, at) => !hasInterval(at));
  const moved = registerMicroWh.filter((_, at) => (energyMicroWh[at] as bigint) > 0n);
  const still = registerMicroWh.filter((_, at) => energyMicroWh[at] === 0n);
  const energies = energyMicroWh.filter((energy) => energy > 0n);
  for (const register of registerMicroWh) bytes.varint(register >> BigInt(8 * registerLowBytes));
  for (const register of still) bytes.low(register, registerLowBytes);
  for (const step of interval) bytes.low(BigInt(step) >> 16n, 2);
  for (const energy of energies) bytes.varint(energy >> BigInt(8 * energyLowBytes));
  for (const register of moved) bytes.low(register, registerLowBytes);
  for (const step of interval) bytes.low(BigInt(step), 2);
  steps.forEach((step, at) => {
    if (hasInterval(at)) bytes.varint(folded(BigInt(step - (steps[intervalPlaces[at] as number] as number))));
  });
  for (const energy of energies) bytes.low(energy, energyLowBytes);
  return bytes.finish();
}

/** The numbers from their bytes; undefined where they are none. */
export function unpackMetered(packed: Uint8Array): MeteredNumbers | undefined {
  const bytes = new PackedReader(packed);
  const count = Number(bytes.varint());
  const quantityCount = Number(bytes.varint());
  if (count > countMax || quantityCount > countMax) return undefined;
  const bits = Array.from({ length: Math.ceil(count / 8) }, () => Number(bytes.low(1)));
  const moves = Array.from({ length: count }, (_, at) => (((bits[at >> 3] as number) >> (at & 7)) & 1) === 1);
  const places = Array.from({ length: quantityCount }, (_, at) => at).filter((at) => !hasInterval(at));
  const registerMicroWh = moves.map(() => bytes.varint() << BigInt(8 * registerLowBytes));
  const energyMicroWh = moves.map(() => 0n);
  const steps = Array.from({ length: quantityCount }, () => 0);
  const addLow = (moving: boolean): void =>
    moves.forEach((moved, at) => {
      if (moved === moving) registerMicroWh[at] = (registerMicroWh[at] as bigint) | bytes.low(registerLowBytes);
    });
  addLow(false);
  for (const at of places) steps[at] = Number(BigInt.asIntN(16, bytes.low(2))) * 65_536;
  moves.forEach((moved, at) => (energyMicroWh[at] = moved ? bytes.varint() << BigInt(8 * energyLowBytes) : 0n));
  addLow(true);
  for (const at of places) steps[at] = (steps[at] as number) + Number(bytes.low(2));
  for (let at = 0; at < quantityCount; at++)
    if (hasInterval(at)) steps[at] = (steps[intervalPlaces[at] as number] as number) + Number(unfolded(bytes.varint()));
  moves.forEach((moved, at) => {
    if (moved) energyMicroWh[at] = (energyMicroWh[at] as bigint) | bytes.low(energyLowBytes);
  });
  return bytes.isSound ? { energyMicroWh, registerMicroWh, quantities: steps.map(valueOf) } : undefined;
}

const hasInterval = (at: number): boolean => (intervalPlaces[at] ?? -1) >= 0;

/** A signed number as one without a sign, small ones small. */
const folded = (value: bigint): bigint => (value < 0n ? -2n * value - 1n : 2n * value);
const unfolded = (value: bigint): bigint => ((value & 1n) === 1n ? -(value + 1n) / 2n : value / 2n);

const float = new Float32Array(1);
const word = new Int32Array(float.buffer);

/** Place of a 32-bit float among all of them, in the order of their values. */
function stepOf(value: number): number {
  float[0] = value;
  const bits = word[0] as number;
  return bits < 0 ? bits ^ 0x7fffffff : bits;
}

function valueOf(step: number): number {
  word[0] = step < 0 ? step ^ 0x7fffffff : step;
  return float[0] as number;
}

class PackedWriter {
  readonly #bytes: number[] = [];

  varint(value: bigint): void {
    let rest = value;
    for (; rest >= 0x80n; rest >>= 7n) this.#bytes.push(Number(rest & 0x7fn) | 0x80);
    this.#bytes.push(Number(rest));
  }

  /** The lowest bytes of a number, lowest first. */
  low(value: bigint, count: number): void {
    for (let at = 0; at < count; at++) this.#bytes.push(Number((value >> BigInt(8 * at)) & 0xffn));
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

class PackedReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  #failed = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** True when every byte has been read, and none that was not there. */
  get isSound(): boolean {
    return !this.#failed && this.#at === this.#bytes.length;
  }

  varint(): bigint {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = this.#byte();
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    this.#failed = true;
    return 0n;
  }

  low(count: number): bigint {
    let value = 0n;
    for (let at = 0; at < count; at++) value |= BigInt(this.#byte()) << BigInt(8 * at);
    return value;
  }

  #byte(): number {
    if (this.#at >= this.#bytes.length) this.#failed = true;
    return this.#bytes[this.#at++] ?? 0;
  }
}
