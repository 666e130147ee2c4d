import { useEffect, useState } from "preact/hooks";
import { getJson, meterPath } from "../api.ts";
import { profileOf, type Profile } from "../meter-answers.ts";
import { channelUnit, ProfileChart } from "../parts/profile-chart.tsx";
import { QualityWords } from "../parts/quality.tsx";
import { Moment, NumberValue, shownUnit } from "../parts/value.tsx";
import { describe } from "../register-groups.ts";
import { live, meterId } from "../session.ts";

/** Records that are asked for: a day of quarter hours. */
const recordCount = 96;

/** The newest records; asked for again when the meter has closed another one. */
function useProfile(): { profile: Profile | undefined; problem: string | undefined } {
  const [answer, setAnswer] = useState<{ profile: Profile | undefined; problem: string | undefined }>({
    profile: undefined,
    problem: undefined,
  });
  const meter = meterId.value;
  const closed = live.value.readings.get("profile.record.count")?.value ?? null;
  useEffect(() => {
    if (meter === undefined) return undefined;
    let wanted = true;
    void getJson(meterPath(meter, `/profile?last=${recordCount}`)).then((given) => {
      if (!wanted) return;
      setAnswer(({ profile }) =>
        given.ok ? { profile: profileOf(given.body), problem: undefined } : { profile, problem: given.problem },
      );
    });
    return () => {
      wanted = false;
    };
  }, [meter, closed, live.value.connection]);
  return answer;
}

function ProfileTable({ profile }: { profile: Profile }) {
  return (
    <table class="profile">
      <thead>
        <tr>
          <th scope="col" class="number wide-cell">
            No.
          </th>
          <th scope="col">From</th>
          {profile.channels.map((channel) => (
            <th scope="col" class="number" key={channel}>
              {describe(channel)}, {shownUnit(channelUnit(channel))}
            </th>
          ))}
          <th scope="col">Quality</th>
        </tr>
      </thead>
      <tbody>
        {profile.records.toReversed().map((record) => (
          <tr key={record.number}>
            <td class="number wide-cell">{record.number}</td>
            <td>
              <Moment instant={record.from} />
            </td>
            {record.values.map((value, index) => (
              <td class="number" key={profile.channels[index]}>
                <NumberValue value={value} unit={channelUnit(profile.channels[index] as string)} />
              </td>
            ))}
            <td>
              <QualityWords quality={record.quality} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The last records of the load profile. */
export function LoadProfile() {
  const { profile, problem } = useProfile();
  const [channel, setChannel] = useState(0);
  if (problem !== undefined && profile === undefined) return <p class="notice">{problem}</p>;
  if (profile === undefined) return <p class="empty">Asking for the load profile.</p>;
  if (profile.records.length === 0) return <p class="empty">No interval of the load profile has closed yet.</p>;
  return (
    <section class="screen" aria-label="Load profile records">
      <div class="screen-head">
        <fieldset class="choice">
          <legend class="unseen">Channel of the chart</legend>
          {profile.channels.map((name, index) => (
            <label key={name}>
              <input type="radio" name="channel" checked={channel === index} onChange={() => setChannel(index)} />
              {describe(name)}
            </label>
          ))}
        </fieldset>
        <span class="count">{shownUnit(channelUnit(profile.channels[channel] ?? ""))} per interval</span>
      </div>
      <ProfileChart profile={profile} channel={channel} />
      <div class="scroll" tabIndex={0} role="region" aria-label="Records">
        <ProfileTable profile={profile} />
      </div>
    </section>
  );
}
