import { readHtml } from "./html.ts";
import { type Content, type World } from "./world.ts";

const PERSON = /^@[^:\s]+:\S+$/;

function problemsOf(content: Content): readonly string[] {
  const problems: string[] = [];
  if (content["msgtype"] !== "m.notice" && content["msgtype"] !== "m.file") {
    problems.push(`a bot says m.notice, not ${String(content["msgtype"])}`);
  }
  const mentions = content["m.mentions"];
  if (typeof mentions !== "object" || mentions === null) problems.push("m.mentions is missing");
  else if ("room" in mentions) problems.push("it calls the whole room");
  else if ("user_ids" in mentions) {
    const ids = Array.isArray(mentions.user_ids) ? mentions.user_ids : [];
    if (!ids.every((id) => PERSON.test(String(id)))) problems.push("it mentions nobody");
  }
  if (typeof content["body"] !== "string") problems.push("the plain body is missing");
  const html = content["formatted_body"];
  if (typeof html === "string") problems.push(...readHtml(html).problems);
  return problems;
}

/** What a homeserver would take, and the people in the room would not like. */
export function objections(world: World, room: string, type: string, content: Content) {
  const clear = type !== "m.room.encrypted" && type !== "m.reaction";
  if (clear && world.isEncrypted(room)) return [`${type} in clear text in an encrypted room`];
  if (type !== "m.room.message") return [];
  const inner = content["m.new_content"];
  return [
    ...problemsOf(content),
    ...(typeof inner === "object" && inner !== null ? problemsOf(inner as Content) : []),
  ];
}
