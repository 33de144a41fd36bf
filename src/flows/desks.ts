import type { MemberId } from "../aid/community.ts";
import { asksAt, type Desk, type DeskState, hidesAt, isListed, stateAt } from "../aid/desk.ts";
import type { KeptDesk } from "../aid/kept.ts";
import { serves, type Wish } from "../aid/serving.ts";
import { localOf } from "../aid/time.ts";
import type { DeskChange } from "../store/desks.ts";
import { awake } from "./awake.ts";
import type { Scene } from "./scene.ts";
import { readerIn } from "./vocabulary.ts";

/** A desk and where it stands now. */
export interface Standing {
  readonly desk: Desk;
  readonly state: DeskState;
}

/** Its steward will be asked whether it is still right, and told when it hides, unless it is confirmed before. */
async function arm(desk: Desk, { work, now }: Scene): Promise<void> {
  const about = `desk:${desk.id}`;
  await work.notices.cancel(about);
  if (desk.status !== "listed" || desk.steward === undefined) return;
  const serial = work.notices.serial();
  const due = { "desk-check": asksAt(desk), "desk-hidden": hidesAt(desk) } as const;
  for (const kind of ["desk-check", "desk-hidden"] as const) {
    await work.notices.add(
      {
        to: { member: desk.steward },
        subject: { kind, desk: desk.id },
        about,
        dueAt: await awake(desk.communityId, due[kind] > now ? due[kind] : now, { work }),
        class: "repeatable",
        key: `${kind}:${desk.id}:${serial}`,
      },
      now,
    );
  }
}

/** A steward says that it is right, as it stands or as changed just now; what is over is forgotten. */
export async function confirm(
  desk: Desk,
  to: DeskChange,
  by: MemberId,
  scene: Scene,
): Promise<Desk> {
  const { work, now } = scene;
  const today = localOf(now, desk.zone);
  const exceptions = (to.exceptions ?? desk.exceptions).filter((one) => one.to >= today);
  const change = { ...to, exceptions, steward: by, confirmedAt: now };
  await work.desks.change(desk.id, change);
  const confirmed = { ...desk, ...change };
  await arm(confirmed, scene);
  return confirmed;
}

/** It is what it was; whoever answers for it is asked about it when that is due. */
export async function restoreDesk(desk: Desk, to: KeptDesk, scene: Scene): Promise<Desk> {
  await scene.work.desks.change(desk.id, to);
  const restored = { ...desk, ...to };
  await arm(restored, scene);
  return restored;
}

export async function removeDesk({ id }: Desk, { work }: Scene): Promise<void> {
  await work.notices.cancel(`desk:${id}`);
  await work.desks.remove(id);
}

/** A steward is about to be erased: another one answers for their desks, if there is one. */
export async function leaveDesks(id: MemberId, scene: Scene): Promise<void> {
  const { work } = scene;
  for (const desk of await work.desks.of({ steward: id })) {
    const others = await work.people.stewardsOf(desk.communityId);
    const steward = others.find((other) => other !== id);
    if (desk.status === "draft") await work.desks.remove(desk.id);
    else {
      await work.desks.change(desk.id, { steward });
      await arm({ ...desk, steward }, scene);
    }
  }
}

/** What neighbours see of this community's desks. */
export async function listedDesks(
  community: string,
  { work, now }: Pick<Scene, "work" | "now">,
): Promise<readonly Desk[]> {
  return (await work.desks.of({ community })).filter((desk) => isListed(desk, now));
}

const soonness = ({ open, next }: DeskState): number =>
  open.length > 0 ? 0 : (next?.start.getTime() ?? Number.POSITIVE_INFINITY);

/** What is open first, then what opens soonest. */
export const bySoonest = (a: Standing, b: Standing): number => {
  const [one, other] = [soonness(a.state), soonness(b.state)];
  return one === other ? 0 : one - other;
};

/** The desk to go to with such a need: the one that is open, else that opens next. */
export async function deskFor(
  wish: Wish,
  community: string,
  scene: Scene,
): Promise<Standing | undefined> {
  const desks = await listedDesks(community, scene);
  const read = (await readerIn(community, scene))(wish);
  const [best] = desks
    .filter((desk) => serves(desk, read, scene.concepts))
    .map((desk) => ({ desk, state: stateAt(desk, scene.now) }))
    .filter(({ state }) => state.open.length > 0 || state.next)
    .toSorted(bySoonest);
  return best;
}
