import type { Update } from "grammy/types";
import { read } from "../../../adapters/telegram/read.ts";

export const self = { id: 4242, username: "palier_bot" };
export const bot = { id: 4242, is_bot: true, first_name: "Palier", username: "palier_bot" };
export const ana = {
  id: 7,
  is_bot: false,
  first_name: "Ana",
  last_name: "Diaz",
  username: "ana_diaz",
  language_code: "fr",
};
export const group = { id: -100, type: "supergroup", title: "Rue des Lilas" };
export const inPrivate = { id: 7, type: "private", first_name: "Ana" };
export const anonymous = { id: 1_087_968_824, is_bot: true, first_name: "Group" };

export const update = (what: object): Update => ({ update_id: 500, ...what });
export const message = (what: object): Update =>
  update({ message: { message_id: 11, date: 1, chat: group, from: ana, ...what } });
export const heard = (what: object) => read(message(what), self);
export const text = (typed: string, more: object = {}) => {
  const [incoming] = heard({ text: typed, ...more });
  return incoming?.kind === "said" && "text" in incoming.said ? incoming.said.text : undefined;
};
export const kinds = (what: Update) => read(what, self).map(({ kind }) => kind);
