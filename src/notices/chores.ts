import type { Subject } from "../aid/notice.ts";
import { askGiver, askNext, lapse } from "../flows/asks.ts";
import { settle } from "../flows/posts.ts";
import { begin, extend, finish } from "../flows/happening.ts";
import type { Scene } from "../flows/scene.ts";

/** What happens by itself when its time comes, without a word to anybody. */
export async function chore(subject: Subject, scene: Scene): Promise<void> {
  const { work, now } = scene;
  if (subject.kind === "next") await askNext(subject.post, scene);
  if (subject.kind === "free") await askGiver(subject.giver, scene);
  if (subject.kind === "expire") {
    const post = await work.posts.find(subject.post);
    if (post?.status === "open" && post.expiresAt <= now) await settle(post, "expired", scene);
  }
  if (subject.kind === "begun" || subject.kind === "over" || subject.kind === "extend") {
    const event = await work.events.find(subject.event);
    if (event && subject.kind === "begun") await begin(event, subject.date, scene);
    if (event && subject.kind === "over") await finish(event, scene);
    if (event && subject.kind === "extend") await extend(event, scene);
  }
  if (subject.kind === "lapse") {
    const match = await work.matches.find(subject.match);
    if (match) await lapse(match, subject.side, scene);
  }
}
