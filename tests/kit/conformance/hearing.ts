import { expect } from "vitest";
import { message } from "#chat";
import { type Chapter, here, line } from "./stage.ts";

const buttons = [{ label: "Je peux aider", says: "/accept p4t9" }];

export const hearing: Chapter = {
  "a typed command arrives as said": async ({ rig, says, heard }) => {
    await says("ana", "/need a ladder", "room");
    const [said] = heard("said");
    expect(said?.toBot).toBe(true);
    expect(line(said!.said)).toBe("/need a ladder");
    // Where edits are heard, they have to find it again.
    if (rig.adapter.abilities.hearsEdits) expect(said?.message?.ids).toHaveLength(1);
  },

  "a command in another language's name arrives as it was typed": async ({ says, heard }) => {
    await says("ana", "/besoin une échelle", "room");
    await says("ana", "/événement", "room");
    const lines = heard("said").map(({ said }) => line(said));
    expect(lines).toEqual(["/besoin une échelle", "/événement"]);
  },

  "a press arrives as the text it stands for": async ({ rig, says, answers, heard, last }) => {
    answers(() => here(message(["Ana cherche"], { buttons })));
    await says("ana", "/need a ladder", "room");
    answers(() => []);
    await rig.presses("luis", "Je peux aider");
    await rig.settled();
    const [press] = heard("pressed");
    expect(press).toMatchObject({ says: "/accept p4t9", from: { name: "Luis" } });
    expect(press?.on?.ids).toContain(last("luis", "room")?.id);
  },

  "a command for another bot is ignored": async ({ heard, says }) => {
    await says("ana", "/need@other_bot a ladder", "room");
    await says("ana", "/need@other_bot a ladder", "private");
    expect(heard("said")).toEqual([]);
  },

  "what neighbours say to each other is not for the bot": async ({ bot, says }) => {
    await says("ana", "Did you see the rain?", "room");
    expect(bot.heard).toEqual([]);
  },

  "the bot's own messages are ignored": async ({ rig, bot, says, answers }) => {
    answers(() => here(message(["/need an echo"])));
    await says("ana", "/need a ladder", "room");
    await rig.settled();
    expect(bot.heard).toHaveLength(1);
  },

  "the same utterance twice has the same id, another one another": async ({ rig, says, bot }) => {
    await says("ana", "/need a ladder", "room");
    await rig.repeats("ana");
    await rig.settled();
    await says("ana", "/need a ladder", "room");
    const [first, again, other] = bot.heard.map(({ id }) => id);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  },

  "an edit of a command arrives as such where the platform tells": async (stage) => {
    const { rig, says, heard, typed } = stage;
    await says("ana", "/need a ladder", "room");
    await rig.edits("ana", typed("/need a long ladder"));
    await rig.settled();
    const [said] = heard("said");
    const edited = heard("edited").map((one) => [line(one.said), one.message.ids]);
    const told = [["/need a long ladder", said?.message?.ids]];
    expect(edited).toEqual(rig.adapter.abilities.hearsEdits ? told : []);
  },

  "a deletion arrives as such where the platform tells": async ({ rig, says, heard }) => {
    await says("ana", "/need a ladder", "room");
    await rig.deletes("ana");
    await rig.settled();
    const [said] = heard("said");
    const deleted = heard("deleted").map((one) => one.message.ids);
    expect(deleted).toEqual(rig.adapter.abilities.hearsDeletions ? [said?.message?.ids] : []);
  },

  "the person's name, handle and language come along": async ({ rig, says, bot }) => {
    await says("ana", "/need a ladder", "room");
    const { platform } = rig.adapter;
    const known = { platform, name: "Ana Diaz", handle: "ana_diaz", locale: "fr" };
    expect(bot.heard[0]?.from).toMatchObject(known);
  },

  "the room is known by its title, and who administers it": async ({ says, bot }) => {
    await says("ana", "/need a ladder", "room");
    await says("luis", "/need a drill", "room");
    const room = { private: false, title: "Rue des Lilas" };
    expect(bot.heard).toMatchObject([
      { room, manages: true },
      { room, manages: false },
    ]);
  },

  "a private chat is known as private, and all of it is for the bot": async ({ says, heard }) => {
    await says("ana", "une échelle", "private");
    expect(heard("said")).toMatchObject([
      { room: { private: true }, toBot: true, said: { text: "une échelle" } },
    ]);
  },

  "a reply to the bot is for the bot": async ({ rig, says, answers, heard, last }) => {
    answers(() =>
      here(message(["De quoi avez-vous besoin ?"], { asks: { param: "what", long: true } })),
    );
    await says("ana", "/need", "room");
    answers(() => []);
    const question = last("ana", "room")!;
    await rig.replies("ana", "une échelle", question);
    await rig.settled();
    expect(heard("said").at(-1)).toMatchObject({
      toBot: true,
      said: { text: "une échelle" },
      about: { byBot: true, text: question.text, message: { ids: [question.id] } },
    });
  },

  "a command in reply to one's own message brings its words": async (stage) => {
    const { rig, says, heard, typed } = stage;
    await says("ana", "Who has a ladder?", "room");
    const earlier = rig.screen("ana", "room").at(-1)!;
    await rig.replies("ana", typed("/need"), earlier);
    await rig.settled();
    const [said] = heard("said");
    expect(said?.about).toMatchObject({ byBot: false, text: "Who has a ladder?" });
    expect(said?.about?.from?.id).toBe(said?.from.id);
  },
};
