import { describe, expect, it } from "vitest";
import { commands } from "#schemas/commands.ts";
import { subsystemNames } from "#schemas/subjects.ts";
import { subsystems } from "./services.ts";
import { sources, textOf } from "./tree.ts";

/** Arrows as `from -label-> to`, in order; a dotted one is told like any other. */
type Arrows = string[];

/** The arrows between services in a Mermaid flowchart. */
function drawnArrows(page: string): Arrows {
  const drawing = /```mermaid\s+flowchart \w+\n(.*?)```/s.exec(page)?.[1] ?? "";
  const titles = new Map([...drawing.matchAll(/\b(\w+)\[([a-z-]+)\]/g)].map(([, id, title]) => [id, title] as const));
  const nodes = (side: string): string[] =>
    side.split("&").map((part) => {
      const id = part.trim().replace(/\W.*$/s, "");
      return titles.get(id) ?? id;
    });
  return [...drawing.matchAll(/^\s*(.*?) (?:--|-\.) (\w+) (?:-->|\.->) (.*)$/gm)]
    .flatMap(([, from, label, to]) =>
      nodes(from as string).flatMap((a) => nodes(to as string).map((b) => `${a} -${label}-> ${b}`)),
    )
    .sort();
}

/** Services whose files import a name from `schemas/subjects.ts`. */
const usersOf = (name: string, texts: ReadonlyMap<string, string>): string[] =>
  subsystemNames.filter((service) =>
    [...texts].some(
      ([path, text]) =>
        path.startsWith(`services/${service}/`) &&
        new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from "#schemas/subjects.ts"`).test(text),
    ),
  );

/** The arrows that the code has: who follows whose log, reads whose stream, and sends commands to whom. */
function codedArrows(texts: ReadonlyMap<string, string>): Arrows {
  const readers = (name: string, label: string, writer: string): string[] =>
    usersOf(name, texts).flatMap((reader) => (reader === writer ? [] : [`${writer} -${label}-> ${reader}`]));
  const gateway = "comms-gateway";
  const followed = subsystems.flatMap(({ name, follows }) => follows.map((from) => `${from} -commits-> ${name}`));
  // The gateway's view of a meter is made of all other logs.
  const viewed = subsystemNames.filter((name) => name !== gateway).map((name) => `${name} -commits-> ${gateway}`);
  const glanced = subsystemNames.flatMap((service) =>
    [...texts]
      .filter(([path]) => service !== gateway && path.startsWith(`services/${service}/`))
      .flatMap(([, text]) => [...text.matchAll(/\blogSubject\([^()]+, "([a-z-]+)"\)/g)].map((match) => match[1]))
      .filter((from) => from !== service)
      .map((from) => `${from} -progress-> ${service}`),
  );
  const sent = usersOf("commandSubject", texts).flatMap((from) =>
    [...commands.values()].map(({ subsystem }) => `${from} -commands-> ${subsystem}`),
  );
  const arrows = [
    ...readers("samplesSubject", "blocks", "sampler"),
    ...readers("windowsSubject", "windows", "metrology"),
    ...followed,
    ...viewed,
    ...glanced,
    ...sent,
  ];
  return [...new Set(arrows)].sort();
}

describe("the picture in ARCHITECTURE.md", () => {
  const page = textOf("ARCHITECTURE.md");

  it("has the arrows that the code has, and no other", () => {
    expect(drawnArrows(page)).toEqual(codedArrows(sources));
  });

  it("is seen not to fit when an arrow is missing, or the code gets one more", () => {
    const drawn = drawnArrows(
      page.replace("sampler & metrology & demand & tou & pq -- commits", "metrology -- commits"),
    );
    expect(codedArrows(sources).filter((arrow) => !drawn.includes(arrow))).toContain("sampler -commits-> logging");
    const more = new Map(sources).set(
      "services/tou/peek.ts",
      'import { windowsSubject } from "#schemas/subjects.ts";\nconst log = logSubject(meter, "demand");',
    );
    const added = codedArrows(more).filter((arrow) => !drawnArrows(page).includes(arrow));
    expect(added).toEqual(["demand -progress-> tou", "metrology -windows-> tou"]);
  });
});

describe("the services", () => {
  /** Services that follow themselves, by way of others. */
  function inCircles(all: readonly { name: string; follows: readonly string[] }[]): string[] {
    let left = [...all];
    for (;;) {
      const first = left.filter(({ follows }) => !left.some(({ name }) => follows.includes(name)));
      if (first.length === 0) return left.map(({ name }) => name);
      left = left.filter((one) => !first.includes(one));
    }
  }

  it("can be put in an order in which each comes after those that it follows", () => {
    expect(subsystems.map(({ name }) => name).sort()).toEqual([...subsystemNames].sort());
    expect(inCircles(subsystems)).toEqual([]);
    const [demand, tou, logging] = [["tou"], ["demand"], ["tou"]].map((follows, index) => ({
      name: ["demand", "tou", "logging"][index] as string,
      follows,
    }));
    expect(inCircles([demand, tou, logging] as never)).toEqual(["demand", "tou", "logging"]);
  });
});
