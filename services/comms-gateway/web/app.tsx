import { useEffect } from "preact/hooks";
import { KeyMap } from "./parts/key-map.tsx";
import { PageHeader, PageNotices } from "./parts/page-header.tsx";
import { Rail } from "./parts/rail.tsx";
import { screens, type ScreenId } from "./route.ts";
import { Events } from "./screens/events.tsx";
import { Harmonics } from "./screens/harmonics.tsx";
import { LoadProfile } from "./screens/load-profile.tsx";
import { Meters } from "./screens/meters.tsx";
import { Overview } from "./screens/overview.tsx";
import { Registers } from "./screens/registers.tsx";
import { System } from "./screens/system.tsx";
import { Waveforms } from "./screens/waveforms.tsx";
import { live, meterId, route, stale } from "./session.ts";
import { listenToKeys } from "./shortcuts.ts";

const views: Record<ScreenId, () => preact.JSX.Element> = {
  overview: Overview,
  registers: Registers,
  waveforms: Waveforms,
  harmonics: Harmonics,
  events: Events,
  profile: LoadProfile,
  meters: Meters,
  system: System,
};

export function App() {
  useEffect(listenToKeys, []);
  const { screen } = route.value;
  const title = screens.find(({ id }) => id === screen)?.title ?? "";
  const meter = meterId.value;
  useEffect(() => {
    document.title = `${title} · ${meter ?? "fourquad"}`;
  }, [title, meter]);
  const View = views[screen];
  return (
    <div class={stale.value && live.value.at !== undefined ? "app is-stale" : "app"}>
      <PageHeader />
      <Rail />
      <main aria-label={title}>
        <h1 class="unseen">{title}</h1>
        <PageNotices />
        {live.value.at === undefined ? <p class="empty">No data yet.</p> : <View key={meter ?? ""} />}
      </main>
      <KeyMap />
    </div>
  );
}
