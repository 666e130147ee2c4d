import pino from "pino";
import { describe, expect, it } from "vitest";
import { errorTable } from "#runtime/errors.ts";
import type { Health } from "#runtime/health.ts";
import { Metrics } from "#runtime/metrics.ts";
import type { MeterFace } from "../../../services/comms-gateway/face.ts";
import { httpServer } from "../../../services/comms-gateway/http/server.ts";

describe("errors of the API", () => {
  it("are a bug where nobody foresaw them, without the words of the exception, which the log gets", async () => {
    const lines: string[] = [];
    const server = await httpServer({
      host: "127.0.0.1",
      port: 0,
      meters: new Map([["broken", {} as MeterFace]]),
      metrics: new Metrics(),
      health: {} as Health,
      logger: pino({}, { write: (line: string) => void lines.push(line) }),
    });
    try {
      const answer = await fetch(`${server.url}/api/v1/meters/broken`);
      expect(answer.status).toBe(500);
      const { meaning: message, fix } = errorTable.MTR_BUG;
      expect(await answer.json()).toEqual({ error: { code: "MTR_BUG", message, at: "/api/v1/meters/broken", fix } });
      expect(lines.map((line) => JSON.parse(line).err.type)).toEqual(["TypeError"]);
    } finally {
      await server.close();
    }
  });

  it("are wrong usage where the server refuses the request itself", async () => {
    const server = await httpServer({
      host: "127.0.0.1",
      port: 0,
      meters: new Map(),
      metrics: new Metrics(),
      health: {} as Health,
      logger: pino({ level: "silent" }),
    });
    try {
      const body = "x".repeat(2_000_000);
      const headers = { "content-type": "application/json" };
      const answer = await fetch(`${server.url}/api/v1/meters/m/commands/c`, { method: "POST", body, headers });
      expect(answer.status).toBe(413);
      expect(await answer.json()).toMatchObject({ error: { code: "MTR_USAGE" } });
    } finally {
      await server.close();
    }
  });
});
