// Says in one line why the scenarios in containers cannot run; a run without an engine must fail and not skip.
import { spawnSync } from "node:child_process";

const { status, stderr, error } = spawnSync("docker", ["info", "--format", "{{.ServerVersion}}"], { encoding: "utf8" });
if (status !== 0) {
  const reason = (error?.message ?? stderr).trim().split("\n").at(-1);
  process.stderr.write(
    `fourquad: MTR_CHAOS_UNABLE: test:containers needs a container engine, ${reason}, start Docker\n`,
  );
  process.exit(5);
}
