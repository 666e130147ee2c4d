import { scaledDouble, scaledInteger, type Quantity, type Scale } from "./register-value.ts";

/** How a value lies in registers. */
export type RegisterType =
  | { kind: "bool"; octets: 0 }
  | { kind: "int" | "uint"; octets: 2 | 4 | 8; min: bigint; max: bigint; fill: bigint }
  | { kind: "float"; octets: 4 | 8; max: number }
  | { kind: "string"; octets: number };

const float32Max = (2 - 2 ** -23) * 2 ** 127;

/** The type of that name; the name has passed the map's schema. */
export function registerType(name: string): RegisterType {
  if (name === "bool") return { kind: "bool", octets: 0 };
  const size = Number(/\d+/.exec(name)?.[0]);
  if (name.startsWith("string")) return { kind: "string", octets: size };
  if (name.startsWith("float"))
    return { kind: "float", octets: size === 32 ? 4 : 8, max: size === 32 ? float32Max : Number.MAX_VALUE };
  const octets = (size / 8) as 2 | 4 | 8;
  const range = 1n << BigInt(size);
  if (name.startsWith("uint")) return { kind: "uint", octets, min: 0n, max: range - 1n, fill: range - 1n };
  return { kind: "int", octets, min: -(range >> 1n), max: (range >> 1n) - 1n, fill: -(range >> 1n) };
}

/** Registers that a value of the type takes; 1 for a bit. */
export function registerCount({ octets }: RegisterType): number {
  return Math.max(1, Math.ceil(octets / 2));
}

function setInteger(view: DataView, octets: number, value: bigint): void {
  if (octets === 8) view.setBigInt64(0, BigInt.asIntN(64, value));
  else if (octets === 4) view.setInt32(0, Number(BigInt.asIntN(32, value)));
  else view.setInt16(0, Number(BigInt.asIntN(16, value)));
}

/**
 * The registers of a quantity, the most significant word first. No value, a value that is no number, and a value that
 * the type cannot hold give the fill: a register never shows another value than the meter has.
 */
export function registersOf(type: RegisterType, quantity: Quantity, scale: Scale, fill: number | undefined): number[] {
  const octets = new Uint8Array(registerCount(type) * 2);
  const view = new DataView(octets.buffer);
  if (type.kind === "string") {
    const text = typeof quantity === "string" ? new TextEncoder().encode(quantity) : [];
    octets.set(text.slice(0, type.octets));
  } else if (type.kind === "float") {
    const value = scaledDouble(quantity, scale);
    const shown = value !== undefined && Math.abs(value) <= type.max ? value : (fill ?? Number.NaN);
    if (type.octets === 4) view.setFloat32(0, shown);
    else view.setFloat64(0, shown);
  } else if (type.kind !== "bool") {
    const value = scaledInteger(quantity, scale);
    const fits = value !== undefined && value >= type.min && value <= type.max;
    setInteger(view, type.octets, fits ? value : fill === undefined ? type.fill : BigInt(fill));
  }
  return Array.from({ length: octets.length / 2 }, (_, index) => view.getUint16(index * 2));
}
