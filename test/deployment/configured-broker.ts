import { execFile, execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { resolveBroker } from "../../deploy/broker/resolve.ts";
import { temporaryDirectory } from "../support/broker.ts";
import { selfSignedCertificate } from "./self-signed-certificate.ts";

const folder = fileURLToPath(new URL("../../deploy/nats", import.meta.url));
const startMsMax = 10_000;

/** The server that the program would start. */
export async function serverBinary(): Promise<string> {
  const found = await resolveBroker({ ...process.env, NATS_URL: "" });
  if (found.kind !== "binary") throw new Error("no nats-server");
  return found.path;
}

/** The configurations as they would lie in /etc/nats, with secrets and a certificate, and a store of their own. */
export interface Installed {
  path: string;
  token: string;
  certificate: string;
  password(user: string): string;
  /** Changes the text of a file that was installed. */
  change(file: string, from: string | RegExp, to: string): void;
  remove(): void;
}

export async function install(authorization: "authorization.conf" | "users.conf"): Promise<Installed> {
  const path = await temporaryDirectory("nats");
  const { certificate, key } = selfSignedCertificate();
  cpSync(folder, path, { recursive: true, filter: (source) => !source.endsWith(".ts") });
  execFileSync(process.execPath, [join(folder, "make-secrets.mjs"), join(path, "secrets")]);
  const write = (file: string, text: string): void => writeFileSync(join(path, file), text);
  const change = (file: string, from: string | RegExp, to: string): void =>
    write(file, readFileSync(join(path, file), "utf8").replaceAll(from, to));
  mkdirSync(join(path, "tls"));
  write("tls/server.pem", certificate);
  write("tls/ca.pem", certificate);
  write("tls/server.key", key);
  write("secrets/control-centre.conf", 'urls: ["tls://substation-1:secret@127.0.0.1:7422"]\n');
  write("secrets/substations.conf", 'users: [ {user: "substation-1", password: "secret"} ]\n');
  for (const file of readdirSync(path).filter((name) => name.endsWith(".conf"))) {
    change(file, "/etc/nats", path);
    // Any free port, for tests run side by side.
    change(file, /^port: 4222$/gm, "port: -1");
    change(file, /^http.*8222"?$/gm, "");
  }
  if (authorization === "users.conf") write("authorization.conf", readFileSync(join(path, "users.conf"), "utf8"));
  const passwords = readFileSync(join(path, "secrets/passwords.conf"), "utf8");
  return {
    path,
    token: readFileSync(join(path, "secrets/token"), "utf8"),
    certificate,
    password: (user) =>
      new RegExp(`^${user.replaceAll("-", "_")}_password: "(\\w+)"`, "m").exec(passwords)?.[1] as string,
    change,
    remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** Where the server keeps its store, as its configuration asks the environment. */
const environment = (path: string, file: string): NodeJS.ProcessEnv => ({
  ...process.env,
  NATS_STORE: JSON.stringify(join(path, `data of ${file}`)),
});

/** What the server says of a configuration; rejects when it refuses it. */
export async function checkConfiguration({ path }: Installed, file: string): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(await serverBinary(), ["-t", "-c", join(path, file)], {
    env: environment(path, file),
  });
  return stdout + stderr;
}

/** Starts the server on loopback; ends by its own process id. */
export async function startServer(
  { path }: Installed,
  file: string,
  args: readonly string[] = [],
): Promise<{ url: string; stop(): Promise<void> }> {
  const ports = join(path, `ports of ${file}`);
  mkdirSync(ports, { recursive: true });
  const server = spawn(
    await serverBinary(),
    ["-c", join(path, file), "-a", "127.0.0.1", "--ports_file_dir", ports, ...args],
    { stdio: ["ignore", "ignore", "pipe"], env: environment(path, file) },
  );
  let log = "";
  server.stderr.setEncoding("utf8").on("data", (text: string) => (log += text));
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const stop = async (): Promise<void> => {
    server.kill("SIGTERM");
    await ended;
  };
  for (const deadline = Date.now() + startMsMax; Date.now() < deadline && server.exitCode === null; await sleep(10)) {
    const file = readdirSync(ports).find((name) => name.endsWith(".ports"));
    const text = file === undefined ? "" : readFileSync(join(ports, file), "utf8");
    if (text === "") continue;
    const { nats } = JSON.parse(text) as { nats: string[] };
    return { url: nats[0] as string, stop };
  }
  await stop();
  throw new Error(`the server did not start: ${log.slice(-1000)}`);
}
