import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { MeterError } from "#runtime/errors.ts";
import { healthStatus, type Health } from "#runtime/health.ts";
import type { Metrics } from "#runtime/metrics.ts";

/** What a probe and a scraper may take, ms. */
const requestMsMax = 5_000;
const connectionsMax = 32;

/** A server of nothing but `/metrics` and `/healthz`, for processes that do not run comms-gateway. */
export interface MetricsServer {
  /** Where it listens, for people. */
  url: string;
  close(): Promise<void>;
}

/** Rejects with `MTR_PORT_IN_USE` when the port is taken. */
export async function metricsServer(
  { host, port }: { host: string; port: number },
  metrics: Metrics,
  health: Health,
): Promise<MetricsServer> {
  const server = createServer({ requestTimeout: requestMsMax, headersTimeout: requestMsMax }, (request, response) => {
    request.resume();
    const path = (request.url ?? "").split("?")[0];
    const answer = request.method !== "GET" && request.method !== "HEAD" ? undefined : path;
    void answered(answer, response, metrics, health).catch(() => response.destroy());
  });
  server.maxConnections = connectionsMax;
  server.on("clientError", (_error, socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const code = cause.code === "EADDRINUSE" ? "MTR_PORT_IN_USE" : "MTR_PORT_UNAVAILABLE";
      const what = `the metrics port cannot be listened on: ${cause.code ?? cause.message}`;
      reject(new MeterError(code, what, `${host}:${port}`, undefined, { cause }));
    });
    server.listen(port, host, resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}/metrics`, close };
}

async function answered(
  path: string | undefined,
  response: ServerResponse,
  metrics: Metrics,
  health: Health,
): Promise<void> {
  response.setHeader("x-content-type-options", "nosniff");
  if (path === "/metrics") {
    response.setHeader("content-type", metrics.registry.contentType);
    response.end(await metrics.text());
    return;
  }
  const report = path === "/healthz" ? await health.report() : { error: "there is /metrics and /healthz" };
  response.statusCode = "status" in report ? healthStatus(report) : 404;
  response.setHeader("content-type", "application/json; charset=utf-8");
  response.end(JSON.stringify(report));
}
