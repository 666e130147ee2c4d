import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { subsystemNames } from "#schemas/subjects.ts";
import { resolveConfig } from "../../deploy/config/resolve-config.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = join(root, "deploy/compose");

interface Mount {
  source: string;
  target: string;
}
interface Container {
  image: string;
  user?: string;
  command?: string[];
  read_only: boolean;
  cap_drop: string[];
  cap_add?: string[];
  security_opt: string[];
  privileged?: boolean;
  ports?: string[];
  environment?: Record<string, string>;
  networks?: string[] | Record<string, unknown>;
  network_mode?: string;
  depends_on?: Record<string, { condition: string }>;
  configs?: Mount[];
  secrets?: (string | Mount)[];
  volumes?: string[];
  deploy?: { resources: { limits: Record<string, unknown> } };
}
interface Compose {
  services: Record<string, Container>;
  configs: Record<string, { file: string }>;
  secrets: Record<string, { file: string }>;
  networks: Record<string, { internal?: boolean }>;
  volumes: Record<string, unknown>;
}

const files = ["compose.yaml", "compose.cluster.yaml"];
const read = (file: string): Compose => parse(readFileSync(join(folder, file), "utf8"), { merge: true }) as Compose;
const sourceOf = (mount: string | Mount): string => (typeof mount === "string" ? mount : mount.source);

describe.each(files)("%s", (file) => {
  const compose = read(file);
  const containers = Object.entries(compose.services);

  it("gives no container a right, a writable root or an unlimited appetite", () => {
    for (const [name, container] of containers) {
      expect(container, name).toMatchObject({ read_only: true, cap_drop: ["ALL"] });
      expect(container.security_opt, name).toContain("no-new-privileges:true");
      expect(container.privileged, name).toBeUndefined();
      // The one that gives the volumes away ends at once and has no network.
      if (name === "volume-owner") expect(container).toMatchObject({ cap_add: ["CHOWN"], network_mode: "none" });
      else expect(Object.keys(container.deploy?.resources.limits ?? {}), name).toEqual(["cpus", "memory", "pids"]);
      if (name !== "volume-owner") expect(container.cap_add, name).toBeUndefined();
    }
  });

  it("publishes ports on loopback only, and none of a broker", () => {
    const published = containers.flatMap(([name, { ports = [] }]) => ports.map((port) => ({ name, port })));
    expect(published.map(({ port }) => port).filter((port) => !port.startsWith("127.0.0.1:"))).toEqual([]);
    expect(published.filter(({ name }) => name.startsWith("nats"))).toEqual([]);
    expect(compose.networks["broker"]).toEqual({ internal: true });
  });

  it("refers to nothing that is not there, and has secrets in files only", () => {
    for (const [name, container] of containers) {
      for (const mount of container.configs ?? []) expect(Object.keys(compose.configs), name).toContain(mount.source);
      for (const mount of container.secrets ?? [])
        expect(Object.keys(compose.secrets), name).toContain(sourceOf(mount));
      for (const volume of container.volumes ?? [])
        expect(Object.keys(compose.volumes), name).toContain(volume.split(":")[0]);
      for (const other of Object.keys(container.depends_on ?? {}))
        expect(Object.keys(compose.services), name).toContain(other);
      expect(container.environment?.["FOURQUAD_BROKER_TOKEN"] ?? "file:", name).toMatch(/^file:/);
    }
    for (const { file: path } of Object.values(compose.configs))
      expect(existsSync(join(folder, path)), path).toBe(true);
    for (const { file: path } of Object.values(compose.secrets)) expect(dirname(path)).toBe("./secrets");
  });

  it("gives the brokers every file that their configuration includes", () => {
    for (const [name, { image, configs = [], secrets = [] }] of containers) {
      if (!image.startsWith("nats:") || configs.length === 0) continue;
      const targets = [...configs, ...(secrets as Mount[])].map(({ target }) => target);
      for (const { source } of configs) {
        const text = readFileSync(join(folder, compose.configs[source]?.file as string), "utf8");
        const wanted = [...text.matchAll(/include "([^"]+)"|_file: "\/etc\/nats\/([^"]+)"/g)].map(
          (match) => match[1] ?? match[2],
        );
        for (const path of wanted) expect(targets, `${name}, ${source}`).toContain(`/etc/nats/${path}`);
      }
    }
  });
});

describe("containers", () => {
  it("run every service once, split over a cluster", () => {
    const run = Object.values(read("compose.cluster.yaml").services).flatMap(({ command = [] }) =>
      command.includes("--services") ? [command.at(-1)] : [],
    );
    expect(run).toEqual([...subsystemNames]);
  });

  it("read a configuration that the program accepts and that leaves nothing to a source it may not see", () => {
    for (const path of ["compose/meter.yaml", "kubernetes/base/meter.yaml"]) {
      const config = resolveConfig({ file: join(root, "deploy", path), environment: {}, flags: {} });
      expect(config.values.nominal, path).toEqual({ voltage: 230, frequency: 50 });
    }
  });

  it("hold what the program needs: every copied path is in the repository or made by the build", () => {
    const lines = readFileSync(join(folder, "Dockerfile"), "utf8").split("\n");
    const last = lines.slice(lines.findLastIndex((line) => line.startsWith("FROM ")));
    const built = last.flatMap((line) => /^COPY --from=build \/src\/(\S+)/.exec(line)?.[1] ?? []);
    expect(built.filter((path) => path.startsWith("dist/"))).toEqual(
      ["schemas", "services", "deploy", "web"].map((name) => `dist/${name}`),
    );
    const copied = [...built, ...last.flatMap((line) => /^COPY (\w\S+)/.exec(line)?.[1] ?? [])];
    for (const path of copied.filter((name) => !name.startsWith("dist/")))
      expect(existsSync(join(root, path)), path).toBe(true);
    expect(copied).toEqual(expect.arrayContaining(["package.json", "deploy/models", "deploy/scenarios"]));
    expect(last.findLast((line) => line.startsWith("USER"))).toBe("USER 10001:10001");
    expect(last.some((line) => line.startsWith("HEALTHCHECK"))).toBe(true);
  });
});
