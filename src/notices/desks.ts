import { asksAt, hidesAt } from "../aid/desk.ts";
import type { Subject } from "../aid/notice.ts";
import type { Scene } from "../flows/scene.ts";
import { checked } from "../views/desk.ts";
import type { Reader, Worded } from "./render.ts";

/** Is a desk still right? Or: it has hidden. Nothing of one that was confirmed meanwhile. */
export async function wordOfDesk(
  { kind, desk: id }: Extract<Subject, { kind: "desk-check" | "desk-hidden" }>,
  { t }: Reader,
  { work, now }: Scene,
): Promise<Worded> {
  const desk = await work.desks.find(id);
  if (desk?.status !== "listed") return undefined;
  const isHidden = now >= hidesAt(desk);
  const pointless = kind === "desk-check" ? isHidden || now < asksAt(desk) : !isHidden;
  return pointless ? undefined : { message: checked(kind, desk, now, t) };
}
