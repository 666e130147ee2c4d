import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import fastifyWebsocket from "@fastify/websocket";
import fastify, { type FastifyInstance } from "fastify";
import type { Logger } from "pino";
import { errorTable, isMeterError, MeterError, type ErrorCode } from "#runtime/errors.ts";
import { healthStatus, type Health } from "#runtime/health.ts";
import type { Metrics } from "#runtime/metrics.ts";
import type { MeterFace } from "../face.ts";
import { api } from "./api.ts";
import { live } from "./live.ts";

/** Largest request body: a tariff calendar with all its seasons, days and holidays. */
const bodyBytesMax = 64 * 1024;
/** Live views of one process at a time. */
const liveClientsMax = 64;

export interface HttpOptions {
  host: string;
  port: number;
  meters: ReadonlyMap<string, MeterFace>;
  metrics: Metrics;
  health: Health;
  /** Hears of the errors that should not happen. */
  logger: Logger;
}

export interface HttpServer {
  /** Where it listens, for people. */
  url: string;
  close(): Promise<void>;
}

const statusOf: Partial<Record<(typeof errorTable)[ErrorCode]["exit"], number>> = {
  notFound: 404,
  usage: 400,
  refused: 403,
  unreachable: 503,
  invalidInput: 400,
};

/** Serves the API, the live stream, the metrics and the page. Rejects with `MTR_PORT_IN_USE` when the port is taken. */
export async function httpServer({ host, port, meters, metrics, health, logger }: HttpOptions): Promise<HttpServer> {
  const server = fastify({
    logger: false,
    bodyLimit: bodyBytesMax,
    requestTimeout: 10_000,
    forceCloseConnections: true,
  });
  server.addContentTypeParser("*", (_request, payload, done) => payload.resume().on("end", () => done(null)));
  server.addHook("onSend", async (_request, reply) => {
    // The page loads nothing but its own files, and nothing inline.
    void reply.headers({
      "content-security-policy":
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'",
      "x-content-type-options": "nosniff",
    });
  });
  server.addHook("onResponse", async (_request, reply) =>
    metrics.protocolRequests.inc({ protocol: "http", result: reply.statusCode < 400 ? "done" : "refused" }),
  );
  server.setErrorHandler((error, request, reply) => {
    if (isMeterError(error)) {
      const { code, message, at, fix } = error;
      return reply.status(statusOf[errorTable[code].exit] ?? 500).send(errorBody(code, message, at, fix));
    }
    // A request that the server itself refuses (too large, no JSON) has a status; anything else should not happen.
    const { statusCode: status = 500, message } = error as Error & { statusCode?: number };
    if (status < 500) return reply.status(status).send(errorBody("MTR_USAGE", message, request.url, "correct it"));
    logger.error({ err: error, url: request.url }, "a request met an error that should not happen");
    const { meaning, fix } = errorTable.MTR_BUG;
    return reply.status(500).send(errorBody("MTR_BUG", meaning, request.url, fix));
  });
  await server.register(fastifyWebsocket, { options: { maxPayload: 4 * 1024 } });
  server.get("/healthz", async (_request, reply) => {
    const report = await health.report();
    return reply.status(healthStatus(report)).send(report);
  });
  server.get("/metrics", async (_request, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.text()),
  );
  api(server, meters);
  live(server, meters, metrics, liveClientsMax);
  await page(server);
  try {
    await server.listen({ host, port });
  } catch (cause) {
    await server.close();
    if ((cause as NodeJS.ErrnoException).code === "EADDRINUSE")
      throw new MeterError(
        "MTR_PORT_IN_USE",
        "the HTTP port is taken by another program",
        `${host}:${port}`,
        undefined,
        { cause },
      );
    throw cause;
  }
  const address = server.server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  return { url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}`, close: () => server.close() };
}

function errorBody(
  code: string,
  message: string,
  at: string,
  fix: string,
): { error: { code: string; message: string; at: string; fix: string } } {
  return { error: { code, message, at, fix } };
}

/** The page, as it was built; a process that runs from source without a build has none. */
async function page(server: FastifyInstance): Promise<void> {
  const built = ["../../../web", "../../../dist/web"]
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(path));
  if (built !== undefined) await server.register(fastifyStatic, { root: built });
  server.setNotFoundHandler((request, reply) => {
    void reply
      .status(404)
      .send(errorBody("MTR_USAGE", `there is nothing at ${request.url}`, request.url, "see GET /api/v1/meters"));
  });
}
