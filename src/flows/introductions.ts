import type { MemberId } from "../aid/community.ts";
import { reachable } from "../aid/introduction.ts";
import type { Match, Side } from "../aid/match.ts";
import { DAY, later } from "../aid/time.ts";
import { awake } from "./awake.ts";
import { sayKindly } from "./kindness.ts";
import type { Scene } from "./scene.ts";

/** When to ask whether it worked. */
const OUTCOME_AFTER = 3 * DAY;

/** Both have said yes. The one who said it last hears it as an answer, so only the other gets a notice. */
export async function introduce(match: Match, last: Side, scene: Scene): Promise<Match> {
  const { work, now } = scene;
  const [giver, needer] = [
    await work.people.find(match.giver),
    await work.people.find(match.needer),
  ];
  if (!giver || !needer) throw new Error("somebody of this match is gone");
  const direct =
    reachable(giver.accounts, needer.accounts) && reachable(needer.accounts, giver.accounts);
  const change = { standing: "introduced", relay: direct ? "none" : "open" } as const;
  await work.matches.change(match.id, change);
  const about = `match:${match.id}`;
  const tell = (member: MemberId, kind: "introduction" | "outcome", dueAt: Date) =>
    work.notices.add(
      {
        to: { member },
        subject: { kind, match: match.id },
        about,
        dueAt,
        class: "repeatable",
        key: `${kind}:${match.id}:${member}`,
      },
      now,
    );
  await tell(
    last === "giver" ? match.needer : match.giver,
    "introduction",
    await awake(match.communityId, now, scene),
  );
  await tell(
    match.needer,
    "outcome",
    await awake(match.communityId, later(now, OUTCOME_AFTER), scene),
  );
  if (match.need) await consoleOthers(match, scene);
  return { ...match, ...change };
}

/** Whoever else offered help for this need and waits hears that it is taken care of. */
async function consoleOthers(match: Match, scene: Scene): Promise<void> {
  const { work, now } = scene;
  if (!match.need) return;
  for (const other of await work.matches.bareOfNeed(match.need.id)) {
    const waits =
      other.id !== match.id && other.giver !== match.giver && other.standing === "asking-needer";
    if (!waits || other.giverSaid !== "yes") continue;
    await work.notices.cancel(`match:${other.id}`, ["lapse"]);
    await sayKindly(other, "giver", now, scene);
  }
}
