import type { Abilities } from "./adapter.ts";

/** Bot API 10: a bot cannot start a conversation, and is not told of deletions. */
export const telegram: Abilities = {
  prefix: "/",
  accents: false,
  aboutMessages: "reply",
  buttons: "native",
  maxButtons: 24,
  maxLength: 4096,
  discreet: false,
  writesFirst: false,
  files: true,
  hearsEdits: true,
  hearsDeletions: false,
  encrypts: false,
};

/** Commands are interactions: nothing that can be edited or deleted. Five rows of five buttons. */
export const discord: Abilities = {
  prefix: "/",
  accents: true,
  aboutMessages: "menu",
  buttons: "native",
  maxButtons: 25,
  maxLength: 2000,
  discreet: true,
  writesFirst: true,
  files: true,
  hearsEdits: false,
  hearsDeletions: false,
  encrypts: false,
};

/** Reactions stand for buttons; 16,000 keeps text and HTML together far below the limit of 65,536 bytes. */
export const matrix: Abilities = {
  prefix: "!",
  accents: true,
  aboutMessages: "reply",
  buttons: "reactions",
  maxButtons: 9,
  maxLength: 16_000,
  discreet: false,
  writesFirst: true,
  files: true,
  hearsEdits: true,
  hearsDeletions: true,
  encrypts: true,
};
