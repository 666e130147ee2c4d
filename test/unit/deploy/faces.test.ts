import { readFileSync } from "node:fs";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import type { Health } from "#runtime/health.ts";
import { Metrics } from "#runtime/metrics.ts";
import { isMeterError } from "#runtime/errors.ts";
import type { MeterFace } from "../../../services/comms-gateway/face.ts";
import { type AnyProtocol, ProtocolMapError, type ProtocolPort } from "../../../services/comms-gateway/protocol.ts";
import { protocolMap } from "../../../deploy/config/protocol-map.ts";
import { openFaces, type FacesPlan } from "../../../deploy/faces.ts";
import { mapOf, protocols } from "../../../deploy/protocols.ts";

const opened: ProtocolPort<unknown, unknown>[] = [];
const closed: string[] = [];
const speaking = (name: string, fails = false): AnyProtocol => ({
  ...(protocols[0] as AnyProtocol),
  name,
  open: async (port) => {
    if (fails) throw new Error(`${name} is taken`);
    opened.push(port);
    return { address: `at ${port.port}`, close: async () => void closed.push(name) };
  },
});
const maker = { vendor: "v", product: "p", model: "m", version: "1" };
const planned = (...list: AnyProtocol[]): FacesPlan => ({
  http: undefined,
  metrics: undefined,
  protocols: list.map((protocol, index) => ({
    protocol,
    host: "127.0.0.1",
    port: index,
    meters: [{ meter: "main", maker, settings: {}, map: "its map" }],
  })),
});
const parts = { metrics: new Metrics(), health: {} as Health, logger: pino({ level: "silent" }) };

describe("the faces of a process", () => {
  it("open each protocol of the plan on its port, over meters that come and go", async () => {
    const faces = new Map<string, MeterFace>();
    const { addresses, close } = await openFaces(planned(speaking("one"), speaking("two")), faces, parts);
    expect(addresses).toEqual({ one: "at 0", two: "at 1" });
    const [meter] = opened[0]?.meters ?? [];
    expect(meter).toMatchObject({ meter: "main", map: "its map", maker });
    expect(() => meter?.face()).toThrow(expect.objectContaining({ code: "MTR_METER_UNKNOWN" }));
    const face = {} as MeterFace;
    faces.set("main", face);
    expect(meter?.face()).toBe(face);
    opened[0]?.requested("refused");
    expect(await parts.metrics.registry.metrics()).toMatch(/protocol="one",result="refused"\S* 1/);
    await close();
    expect(closed.splice(0)).toEqual(["one", "two"]);
  });

  it("are closed again when one of them cannot be opened", async () => {
    await expect(openFaces(planned(speaking("one"), speaking("two", true)), new Map(), parts)).rejects.toThrow(
      "two is taken",
    );
    expect(closed.splice(0)).toEqual(["one"]);
  });

  it("tell a map that cannot be compiled with the place of each problem, and have none of a model that does not speak", () => {
    const problems = [1, 2, 3, 4].map((row) => ({ at: `one.csv:${row}:1`, message: "is wrong" }));
    const protocol: AnyProtocol = {
      ...speaking("one"),
      compile: () => {
        throw new ProtocolMapError("One", problems);
      },
    };
    expect(mapOf(protocol, { maps: new Map() })).toBeUndefined();
    expect(mapOf(protocol, { maps: new Map([["one", "its map"]]) })).toBe("its map");
    let told: unknown;
    try {
      protocolMap(protocol, "one.csv", { own: ["models/x"], models: new Map() });
    } catch (error) {
      told = error;
    }
    expect(isMeterError(told, "MTR_MODEL_INVALID")).toBe(true);
    expect(told).toMatchObject({ problems: problems.map((problem) => ({ ...problem, key: "" })) });
  });

  it("know no protocol by name", () => {
    for (const file of ["faces.ts", "plan.ts", "actions.ts", "config/models.ts", "config/model-schema.ts"]) {
      const text = readFileSync(new URL(`../../../deploy/${file}`, import.meta.url), "utf8");
      for (const { name } of protocols) expect(text.toLowerCase(), file).not.toContain(name);
    }
  });
});
