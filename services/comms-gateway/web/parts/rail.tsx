import { formatRoute, screensFor, type ScreenId } from "../route.ts";
import { meters, route } from "../session.ts";

/** Strokes in a box of 16 by 16. */
const icons: Record<ScreenId, string> = {
  overview: "M2 2h5v5H2zM9 2h5v5H9zM2 9h5v5H2zM9 9h5v5H9z",
  registers: "M2 3h12M2 8h12M2 13h12M10 3v10",
  waveforms: "M1 8c2-7 4-7 7 0s5 7 7 0",
  harmonics: "M3 14V2M8 14V7M13 14v-4",
  events: "M2 5h4l1 7 2-10 1 3h4",
  profile: "M2 14V9h3v5M6.500 14V4h3v10M11 14V7h3v7",
  meters: "M2 3h3v3H2zM7 4.500h7M2 8h3v3H2zM7 9.500h7M2 13h3v2H2zM7 14h7",
  system: "M3 4h10v8H3zM6 4V1M10 4V1M6 15v-3M10 15v-3",
};

/** The screens: a rail on the left, on a narrow page a bar at the bottom. */
export function Rail() {
  const { screen, meter } = route.value;
  return (
    <nav class="rail" aria-label="Screens">
      {screensFor(meters.value.length).map(({ id, title, short, key }) => (
        <a key={id} href={formatRoute({ screen: id, meter })} aria-current={id === screen ? "page" : undefined}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={icons[id]} />
          </svg>
          <span class="wide-only">{title}</span>
          <span class="narrow-only">{short}</span>
          <kbd class="wide-only" aria-hidden="true">
            g{key}
          </kbd>
        </a>
      ))}
    </nav>
  );
}
