import { energyAccumulatorNames } from "#schemas/window.ts";
import { durationNs, instantNs } from "../config/instant.ts";
import { ProblemsError, type Problem } from "../config/problem.ts";
import { schemaProblems } from "../config/schema-problems.ts";
import { parseYaml, readBoundedText } from "../config/yaml-file.ts";
import { SeededRandom } from "../chaos/seeded-random.ts";
import { courseSchema, daysMax, type CourseFile } from "./course-schema.ts";

const nsPerSecond = 1_000_000_000n;
const nsPerMinute = 60n * nsPerSecond;
const secondsPerDay = 86_400;

/** A power that follows the local time of day, day of the week and month. */
interface Power {
  /** Place in `energyAccumulatorNames`. */
  accumulator: number;
  watts: number;
  hours: readonly number[];
  weekdays: readonly number[];
  months: readonly number[];
  noise: number;
}

export interface CourseCommand {
  atNs: bigint;
  name: string;
  /** JSON object, or empty. */
  parameters: string;
}

/** A course of energy that was read and found good. Times in ns since 1970. */
export interface Course {
  title: string;
  fromNs: bigint;
  untilNs: bigint;
  powers: readonly Power[];
  seed: number;
  /** In order, apart from each other, in whole minutes. */
  outages: readonly { fromNs: bigint; untilNs: bigint }[];
  /** In order. */
  commands: readonly CourseCommand[];
}

/** Energy of a stretch of whole seconds, which no instant that a service needs lies in. */
export interface Stretch {
  fromNs: bigint;
  throughNs: bigint;
  /** µWh, µvarh, µVAh in the order of `energyAccumulatorNames`. */
  energyMicroWh: bigint[];
}

const codes = { missing: "MTR_COURSE_MISSING", invalid: "MTR_COURSE_INVALID" } as const;

/** Reads a course. @throws MeterError MTR_COURSE_MISSING, ProblemsError MTR_COURSE_INVALID with every problem and its place. */
export function readCourse(file: string): Course {
  const { value, at } = parseYaml(readBoundedText(file, codes), file, codes.invalid);
  const found = schemaProblems(courseSchema, value, at);
  if (found.length > 0) throw new ProblemsError(codes.invalid, found, file);
  const parsed = courseSchema.parse(value);
  const course = courseOf(parsed);
  const problems = courseProblems(course, parsed, at);
  if (problems.length > 0) throw new ProblemsError(codes.invalid, problems, file);
  return course;
}

const byTime = <Item>(timeOf: (item: Item) => bigint) => {
  return (a: Item, b: Item): number => (timeOf(a) < timeOf(b) ? -1 : 1);
};

function courseOf(file: CourseFile): Course {
  const ones = (count: number): number[] => Array.from({ length: count }, () => 1);
  const fromNs = instantNs(file.from, "from");
  const powers = Object.entries(file.energies).map(([name, given]) => {
    const {
      power,
      hours = ones(24),
      weekdays = ones(7),
      months = ones(12),
      noise = 0,
    } = given as NonNullable<typeof given>;
    return { accumulator: energyAccumulatorNames.indexOf(name), watts: power, hours, weekdays, months, noise };
  });
  const outages = (file.outages ?? []).map((outage) => {
    const atNs = instantNs(outage.at, "outages");
    return { fromNs: atNs, untilNs: atNs + (durationNs(outage.for) as bigint) };
  });
  const commands = (file.commands ?? []).map(({ at, command, parameters }) => ({
    atNs: instantNs(at, "commands"),
    name: command,
    parameters: parameters === undefined ? "" : JSON.stringify(parameters),
  }));
  return {
    title: file.title,
    fromNs,
    untilNs: fromNs + (durationNs(file.for) as bigint),
    powers,
    seed: file.seed ?? 1,
    outages: outages.sort(byTime(({ fromNs: ns }) => ns)),
    commands: commands.sort(byTime(({ atNs }) => atNs)),
  };
}

function courseProblems(course: Course, file: CourseFile, at: (path: readonly PropertyKey[]) => string): Problem[] {
  const { fromNs, untilNs, outages } = course;
  const problem = (key: string, message: string): Problem => ({ at: at([key]), key, message });
  const whole = (ns: bigint): boolean => ns % nsPerMinute === 0n;
  return [
    ...(whole(fromNs) ? [] : [problem("from", "it begins at a whole minute")]),
    ...(whole(untilNs) ? [] : [problem("for", "it lasts whole minutes")]),
    ...(untilNs - fromNs <= BigInt(daysMax * secondsPerDay) * nsPerSecond
      ? []
      : [problem("for", `${file.for} is longer than ${daysMax} days`)]),
    ...(outages.every((outage) => whole(outage.fromNs) && whole(outage.untilNs))
      ? []
      : [problem("outages", "outages begin and end at whole minutes")]),
    ...(outages.every((outage, index) => outage.untilNs < (outages[index + 1]?.fromNs ?? untilNs))
      ? []
      : [problem("outages", "outages lie apart from each other and end before the course does")]),
  ];
}

/**
 * The energy of a course, second by second, taken together by the minute: what follows from it is what would follow from the
 * single seconds (see `mergeMetered`). What is less than a micro-unit is carried over to the next second.
 *
 * @param wallAt what the wall clock shows at an instant: hour 0 to 23, weekday 1 Monday to 7, month 1 to 12.
 */
export function* stretches(
  course: Course,
  wallAt: (atNs: bigint) => { hour: number; weekday: number; month: number },
): Generator<Stretch> {
  const random = new SeededRandom(course.seed);
  const carried = course.powers.map(() => 0);
  let outage = 0;
  for (let fromNs = course.fromNs; fromNs < course.untilNs; fromNs += nsPerMinute) {
    while ((course.outages[outage]?.untilNs ?? course.untilNs) <= fromNs) outage++;
    const out = (course.outages[outage]?.fromNs ?? course.untilNs) <= fromNs;
    if (out) continue;
    const wall = wallAt(fromNs);
    const energyMicroWh = energyAccumulatorNames.map(() => 0n);
    course.powers.forEach(({ accumulator, watts, hours, weekdays, months, noise }, index) => {
      const factor =
        (hours[wall.hour] as number) * (weekdays[wall.weekday - 1] as number) * (months[wall.month - 1] as number);
      const microWhEachSecond = (watts * factor * 1e6) / 3_600;
      let sum = carried[index] as number;
      let minute = 0;
      for (let second = 0; second < 60; second++) {
        sum += noise === 0 ? microWhEachSecond : microWhEachSecond * (1 + noise * (2 * random.fraction() - 1));
        const whole = Math.floor(sum);
        minute += whole;
        sum -= whole;
      }
      carried[index] = sum;
      energyMicroWh[accumulator] = BigInt(minute);
    });
    yield { fromNs, throughNs: fromNs + nsPerMinute, energyMicroWh };
  }
}
