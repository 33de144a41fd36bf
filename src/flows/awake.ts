import { afterQuiet } from "../aid/time.ts";
import type { Scene } from "./scene.ts";

/** The first instant from `at` on when a community's neighbours may be written to unprompted. */
export async function awake(id: string, at: Date, { work }: Pick<Scene, "work">): Promise<Date> {
  const community = await work.communities.find(id);
  return community ? afterQuiet(at, community.quiet, community.zone) : at;
}
