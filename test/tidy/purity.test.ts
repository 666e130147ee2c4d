import { describe, expect, it } from "vitest";
import { product } from "./tree.ts";

/** Files of services and runtime that talk to the world, by their role; every other one is pure. */
const impure = [
  /^services\/[a-z-]+\/service\.ts$/,
  /^services\/runtime\/nats\/[a-z-]+\.ts$/,
  /^services\/runtime\/(clock|event-log-check|metrics|snapshots|stored-commit)\.ts$/,
  /^services\/sampler\/sources\/([a-z-]+\/)?(open-[a-z-]+|input-file|tunnel)\.ts$/,
  /^services\/metrology\/(ring|pool|worker|kernel-module)\.ts$/,
  /^services\/comms-gateway\/[a-z-]+\/([a-z-]+-)?(server|session|live)\.ts$/,
  /^services\/comms-gateway\/web\//,
];

const banned: [RegExp, string][] = [
  [/\bDate\.now\b|\bnew Date\(\)/, "the time in facts, or Clock"],
  [/\bperformance\.now\b/, "Clock"],
  [/\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b/, "a seed that is data"],
  [/\bset(Timeout|Interval|Immediate)\b/, "deadlines as data"],
  [/\bprocess\.(?!versions)[a-z]/, "settings"],
  [/from "node:|\bimport\("node:/, "a port"],
  [/\bimport\(/, "an import at the head of the file"],
  [/\bconsole\./, "facts, or the logger of the host"],
];

/** Things that pure code touches and may not. */
function impurities(path: string, text: string): string[] {
  if (!/^(services|schemas)\//.test(path) || impure.some((pattern) => pattern.test(path))) return [];
  const code = text.replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, "");
  return banned
    .filter(([pattern]) => pattern.test(code))
    .map(([pattern, instead]) => `${path}: ${pattern.source}, use ${instead}`);
}

describe("pure code", () => {
  it("touches no clock, chance, timers, I/O and process", () => {
    expect(product.flatMap(([path, text]) => impurities(path, text))).toEqual([]);
  });

  it.each([
    ["services/demand/fold.ts", "const now = Date.now();"],
    ["services/demand/fold.ts", "const now = performance.now();"],
    ["services/demand/fold.ts", "const id = crypto.randomUUID();"],
    ["services/tou/calendar.ts", 'import { readFileSync } from "node:fs";'],
    ["services/tou/calendar.ts", 'const zones = await import("./zones.ts");'],
    ["services/comms-gateway/dlms/codec/apdu.ts", 'import { Buffer } from "node:buffer";'],
    ["services/comms-gateway/modbus/request.ts", "setTimeout(answer, 10);"],
    ["services/sampler/sources/comtrade/binary-data.ts", 'import fs from "node:fs";'],
    ["services/runtime/ledger-size.ts", "process.memoryUsage();"],
    ["schemas/codec.ts", "console.log(commit);"],
  ])("is told where it does: %s, %s", (path, text) => {
    expect(impurities(path, text)).not.toEqual([]);
  });

  it("may be spoken of, and files with a role in the world may do what they are for", () => {
    expect(impurities("services/demand/fold.ts", "// Never calls Date.now.")).toEqual([]);
    expect(impurities("services/comms-gateway/dlms/server.ts", 'import net from "node:net";')).toEqual([]);
  });
});
