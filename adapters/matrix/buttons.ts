import type { Button } from "#chat";
import { type Fields, fieldsOf } from "./event.ts";

/** Inside the content of our own messages: which reaction says what, so that it outlives the process. */
export const BUTTONS = "app.palier.buttons";

/** Reactions are compared without the mark that asks for colour, which apps add or leave out. */
export const emojiOf = (key: string): string => key.replaceAll("\uFE0F", "");

/** 1️⃣ to 9️⃣ */
export const emojiAt = (at: number): string => `${at + 1}\uFE0F\u20E3`;

export const buttonMap = (buttons: readonly Button[]): Readonly<Record<string, string>> =>
  Object.fromEntries(buttons.map(({ says }, at) => [emojiOf(emojiAt(at)), says]));

/** Of our own message, as it is or as it was rewritten. */
export function buttonsOf(content: Fields): Readonly<Record<string, string>> {
  const written = fieldsOf(content["m.new_content"]);
  const map = fieldsOf((content["m.new_content"] === undefined ? content : written)[BUTTONS]);
  return Object.fromEntries(
    Object.entries(map).filter((one): one is [string, string] => typeof one[1] === "string"),
  );
}
