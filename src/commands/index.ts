import { accept } from "./accept.ts";
import { block } from "./block.ts";
import { bring } from "./bring.ts";
import { cancel } from "./cancel.ts";
import { change } from "./change.ts";
import { closing } from "./close.ts";
import type { Command } from "./command.ts";
import { community } from "./community.ts";
import { decide } from "./decide.ts";
import { decline } from "./decline.ts";
import { desk } from "./desk.ts";
import { desks } from "./desks.ts";
import { edit } from "./edit.ts";
import { end } from "./end.ts";
import { event } from "./event.ts";
import { agenda, events } from "./events.ts";
import { find } from "./find.ts";
import { forget } from "./forget.ts";
import { help } from "./help.ts";
import { keep } from "./keep.ts";
import { language } from "./language.ts";
import { link } from "./link.ts";
import { mine } from "./mine.ts";
import { mydata } from "./mydata.ts";
import { need } from "./need.ts";
import { offer } from "./offer.ts";
import { plan } from "./plan.ts";
import { platforms } from "./platforms.ts";
import { privacy } from "./privacy.ts";
import { recap } from "./recap.ts";
import { reminders } from "./reminders.ts";
import { report } from "./report.ts";
import { rsvp } from "./rsvp.ts";
import { settings } from "./settings.ts";
import { start } from "./start.ts";
import { take } from "./take.ts";
import { tell } from "./tell.ts";
import { why } from "./why.ts";
import { undo } from "./undo.ts";
import { unlink } from "./unlink.ts";
import { words } from "./words.ts";

/** Everything that can be said, in the order of /help. */
export const commands: readonly Command[] = [
  offer,
  need,
  mine,
  find,
  edit,
  closing,
  accept,
  decline,
  why,
  end,
  event,
  events,
  agenda,
  rsvp,
  reminders,
  bring,
  desk,
  desks,
  undo,
  cancel,
  report,
  block,
  language,
  platforms,
  privacy,
  mydata,
  forget,
  link,
  unlink,
  help,
  start,
  community,
  settings,
  words,
  keep,
  tell,
  decide,
  plan,
  change,
  take,
  recap,
];
