import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventOf } from "../../../adapters/matrix/event.ts";
import { read } from "../../../adapters/matrix/read.ts";
import { RoomState } from "../../../adapters/matrix/state.ts";

const ANA = "@ana:lilas.test";
const BOT = "@palier:lilas.test";

function roomWith(...events: readonly object[]): RoomState {
  const state = new RoomState();
  for (const one of events) {
    const event = eventOf({ event_id: "$1", sender: ANA, state_key: "", content: {}, ...one });
    if (event) state.apply(event);
  }
  return state;
}

const create = (content: object) => ({ type: "m.room.create", content });
const power = (content: object) => ({ type: "m.room.power_levels", content });

const member = (id: string, membership = "join") => {
  return { type: "m.room.member", state_key: id, content: { membership } };
};

describe("who looks after a room", () => {
  it("is whoever has the power, as number or, in old rooms, as text", () => {
    const state = roomWith(power({ users: { [ANA]: "50", "@luis:x": 49 }, users_default: 0 }));
    expect([ANA, "@luis:x", "@zoe:x"].map((id) => state.manages(id))).toEqual([true, false, false]);
  });

  it("is whoever made it, where nothing else is said or nothing can be above", () => {
    expect(roomWith(create({ room_version: "1" })).manages(ANA)).toBe(true);
    const levels = power({ users: {} });
    expect(roomWith(create({ room_version: "11" }), levels).manages(ANA)).toBe(false);
    expect(roomWith(create({ room_version: "12" }), levels).manages(ANA)).toBe(true);
    const more = create({ room_version: "12", additional_creators: ["@luis:x"] });
    expect(roomWith(more, levels).manages("@luis:x")).toBe(true);
  });

  it("is not who only may close it, or the other way round", () => {
    const state = roomWith(power({ users: { [ANA]: 50 }, events: { "m.room.tombstone": 100 } }));
    expect([state.manages(ANA), state.mayClose(ANA)]).toEqual([true, false]);
  });
});

describe("a private chat", () => {
  const named = { type: "m.room.name", content: { name: "Cour" } };

  it("is one of two, without a name unless it is marked", () => {
    const two = [member(ANA), member(BOT)];
    expect(roomWith(...two).isPrivate(BOT, false)).toBe(true);
    expect(roomWith(...two, named).isPrivate(BOT, false)).toBe(false);
    expect(roomWith(...two, named).isPrivate(BOT, true)).toBe(true);
  });

  it("is none with a third, also one who is only asked in", () => {
    const three = [member(ANA), member(BOT), member("@luis:x", "invite")];
    expect(roomWith(...three).isPrivate(BOT, true)).toBe(false);
  });
});

describe("whatever a homeserver tells", () => {
  const view = {
    self: BOT,
    state: roomWith(),
    room: { platform: "matrix", id: "!r:x", private: true },
    target: undefined,
    buttons: undefined,
    press: undefined,
    hasHeard: () => true,
  };
  const types = ["m.room.message", "m.reaction", "m.room.redaction", "m.room.member", "x"];

  it("is survived", () => {
    const keys = fc.constantFrom("body", "msgtype", "m.relates_to", "m.new_content", "membership");
    const content = fc.dictionary(keys, fc.jsonValue());
    const event = fc.record(
      {
        type: fc.constantFrom(...types),
        sender: fc.constantFrom(ANA, BOT, "", "no id"),
        event_id: fc.string(),
        content: fc.oneof(content, fc.jsonValue()),
        unsigned: fc.jsonValue(),
        state_key: fc.jsonValue(),
      },
      { requiredKeys: ["type", "sender"] },
    );
    fc.assert(
      fc.property(event, (raw) => {
        const understood = eventOf(raw);
        if (!understood) return;
        new RoomState().apply(understood);
        expect(() => read(understood, view)).not.toThrow();
      }),
    );
  });
});
