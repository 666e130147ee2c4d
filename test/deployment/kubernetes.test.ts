import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { subsystemNames } from "#schemas/subjects.ts";

const folder = fileURLToPath(new URL("../../deploy/kubernetes", import.meta.url));
const overlays = ["single", "split"];

interface Container {
  image: string;
  args?: string[];
  command?: string[];
  livenessProbe?: object;
  readinessProbe?: object;
  securityContext: object;
  resources: { limits: { memory: string } };
}
interface Resource {
  kind: string;
  metadata: { name: string };
  spec: {
    replicas?: number;
    podSelector?: object;
    template: {
      metadata: { labels: Record<string, string> };
      spec: {
        automountServiceAccountToken: boolean;
        securityContext: object;
        containers: Container[];
        initContainers?: Container[];
      };
    };
  };
}

const documents = (text: string): Resource[] =>
  parseAllDocuments(text).map((document) => {
    expect(document.errors).toEqual([]);
    return document.toJS() as Resource;
  });
const workloads = (all: readonly Resource[]): Resource[] =>
  all.filter(
    ({ kind, spec }) =>
      ["Deployment", "StatefulSet"].includes(kind) && spec.template.spec.securityContext !== undefined,
  );

/** The files as they are written, without the names and patches that kustomize puts in. */
const written = (path: string): Resource[] =>
  readdirSync(join(folder, path))
    .filter((file) => file.endsWith(".yaml") && !["kustomization.yaml", "meter.yaml"].includes(file))
    .flatMap((file) => documents(readFileSync(join(folder, path, file), "utf8")));

/** What kustomize makes of an overlay; undefined on a host without kubectl. */
function kustomized(overlay: string): Resource[] | undefined {
  const { status, stdout, stderr } = spawnSync("kubectl", ["kustomize", join(folder, "overlays", overlay)], {
    encoding: "utf8",
  });
  if (status === null) return undefined;
  expect(stderr).toBe("");
  return documents(stdout);
}

/** Asks of a pod what the profile "restricted" of Kubernetes asks, and more. */
function checkPods(all: readonly Resource[]): void {
  for (const { metadata, spec } of workloads(all)) {
    const pod = spec.template.spec;
    expect(pod, metadata.name).toMatchObject({
      automountServiceAccountToken: false,
      securityContext: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
    });
    for (const container of [...pod.containers, ...(pod.initContainers ?? [])]) {
      expect(container.securityContext, metadata.name).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ["ALL"] },
      });
      expect(container.resources.limits.memory, metadata.name).toMatch(/^\d+Mi$/);
    }
    expect(Object.keys(pod.containers[0] as Container), metadata.name).toEqual(
      expect.arrayContaining(["livenessProbe", "readinessProbe"]),
    );
  }
}

const servicesOf = (all: readonly Resource[]): string[] =>
  all.flatMap(({ kind, spec }) => {
    const args = kind === "Deployment" ? (spec.template.spec.containers[0]?.args ?? []) : undefined;
    return args === undefined
      ? []
      : args.includes("--services")
        ? (args[args.indexOf("--services") + 1] as string)
        : "all";
  });

describe("manifests", () => {
  it.each(["base", ...overlays.map((name) => `overlays/${name}`)])(
    "ask for no right and no unlimited memory in %s",
    (path) => {
      checkPods(written(path));
    },
  );

  it("run every service once", () => {
    expect(servicesOf(written("overlays/single"))).toEqual(["all"]);
    expect(servicesOf(written("overlays/split")).sort()).toEqual([...subsystemNames].sort());
  });

  it("allow no traffic that is not named, and open the faces to marked namespaces only", () => {
    const policies = written("base").filter(({ kind }) => kind === "NetworkPolicy");
    expect(policies[0]).toMatchObject({
      metadata: { name: "nothing" },
      spec: { podSelector: {}, policyTypes: ["Ingress", "Egress"] },
    });
    expect(policies.map(({ metadata }) => metadata.name)).toEqual([
      "nothing",
      "name-lookup",
      "nats",
      "fourquad",
      "faces",
      "metrics",
    ]);
  });

  it.each(overlays)("are put together by kustomize, where it is at hand: %s", (overlay) => {
    const all = kustomized(overlay);
    if (all === undefined) return;
    checkPods(all);
    expect(all.filter(({ kind }) => kind === "StatefulSet").map(({ spec }) => spec.replicas)).toEqual([
      overlay === "split" ? 3 : 1,
    ]);
    const images = new Set(
      workloads(all).flatMap(({ spec }) => spec.template.spec.containers.map(({ image }) => image)),
    );
    expect([...images].sort()).toEqual(["fourquad:0.1.0", "nats:2.14-alpine"]);
  });
});
