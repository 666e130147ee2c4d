import { commands } from "#schemas/commands.ts";
import { datapoints, type ValueType } from "#schemas/datapoints.ts";
import { textOctetsMax, type CheckedRow } from "./map-schema.ts";
import { registerCount, registerType, type RegisterType } from "./register-type.ts";
import type { Quantity } from "./register-value.ts";

const integerPattern = /^(0x[0-9a-f]+|-?[0-9]+)$/i;

/** The value of a row's constant, or a sentence why it is none of the type. */
export function constantOf(
  constant: number | string,
  type: RegisterType,
): { quantity: Quantity } | { problem: string } {
  if (type.kind === "string") {
    const text = String(constant);
    const fits = new TextEncoder().encode(text).length <= type.octets;
    return fits
      ? { quantity: text }
      : { problem: `the constant ${JSON.stringify(text)} is longer than ${type.octets} octets` };
  }
  const text = String(constant).trim();
  if (type.kind === "float") {
    const value = Number(text);
    const valid = text !== "" && (text === "NaN" || Math.abs(value) <= type.max);
    return valid ? { quantity: value } : { problem: `the constant ${text} is no number that the type holds` };
  }
  if (!integerPattern.test(text)) return { problem: `the constant ${text} is no integer` };
  const integer = BigInt(text);
  const [min, max] = type.kind === "bool" ? [0n, 1n] : [type.min, type.max];
  if (integer < min || integer > max) return { problem: `the constant ${text} is not between ${min} and ${max}` };
  return { quantity: { integer, decimals: 0 } };
}

function sourceProblem({ datapoint, constant, command, field, scale }: CheckedRow): string | undefined {
  const sources = [datapoint, constant, command].filter((source) => source !== undefined).length;
  if (sources !== 1) return `needs one of datapoint, constant and command, and has ${sources === 0 ? "none" : sources}`;
  if (datapoint === undefined && scale !== 1) return "has a scale without a datapoint";
  if (datapoint === undefined) return field === "value" ? undefined : `has field ${field} without a datapoint`;
  return datapoints.has(datapoint) ? undefined : `no datapoint is called ${datapoint}`;
}

function typeProblem(row: CheckedRow, type: RegisterType): string | undefined {
  const bits = row.space === "coil" || row.space === "discrete";
  if (bits !== (type.kind === "bool"))
    return bits ? `a ${row.space} must have type bool` : "type bool needs space coil or discrete";
  if (type.kind === "string" && type.octets > textOctetsMax) return `a string has at most ${textOctetsMax} octets`;
  const last = row.address + registerCount(type) - 1;
  if (last > 65_535) return `ends at address ${last}, beyond 65535`;
  if (row.command !== undefined) {
    if (!commands.has(row.command)) return `no command is called ${row.command}`;
    if (row.space !== "holding" && row.space !== "coil") return "a command needs space holding or coil";
    if (type.kind === "bool" && row.key !== 1) return "the key of a coil is 1";
    return type.kind === "bool" || type.octets === 2 ? undefined : "a command needs type uint16 or int16";
  }
  return undefined;
}

function kindProblem(row: CheckedRow, type: RegisterType): string | undefined {
  const held: ValueType | undefined = row.field === "value" ? datapoints.get(row.datapoint ?? "")?.type : "fixed";
  if (row.datapoint === undefined) return undefined;
  if (held === "text" && type.kind !== "string") return `${row.datapoint} is a text and needs type string`;
  if (held !== "text" && type.kind === "string") return `${row.datapoint} is a number and cannot have type string`;
  return undefined;
}

function fillProblem({ fill }: CheckedRow, type: RegisterType): string | undefined {
  if (fill === undefined) return undefined;
  if (type.kind === "float")
    return Math.abs(fill) <= type.max ? undefined : `the fill ${fill} is out of the type's range`;
  if (type.kind === "string" || type.kind === "bool") return "only numbers in registers can have a fill";
  const fits = Number.isInteger(fill) && BigInt(fill) >= type.min && BigInt(fill) <= type.max;
  return fits ? undefined : `the fill ${fill} is not an integer of the type`;
}

const checks: readonly [keyof CheckedRow, (row: CheckedRow, type: RegisterType) => string | undefined][] = [
  ["datapoint", sourceProblem],
  ["type", typeProblem],
  ["type", kindProblem],
  ["fill", fillProblem],
  ["constant", constantProblem],
];

/** What is wrong with a row by itself, in one sentence, and the property that it is about; nothing when it is right. */
export function rowProblem(row: CheckedRow): { of: keyof CheckedRow; message: string } | undefined {
  const type = registerType(row.type);
  for (const [of, check] of checks) {
    const message = check(row, type);
    if (message !== undefined) return { of, message };
  }
  return undefined;
}

function constantProblem({ constant }: CheckedRow, type: RegisterType): string | undefined {
  const read = constant === undefined ? undefined : constantOf(constant, type);
  return read !== undefined && "problem" in read ? read.problem : undefined;
}
